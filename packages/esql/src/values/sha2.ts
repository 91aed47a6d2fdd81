interface Variant {
  readonly wordBits: 32 | 64;
  readonly rounds: number;
  /** Roots of these primes begin the state: square roots, from the first or the ninth prime. */
  readonly start: readonly bigint[];
  readonly outputBits: number;
  readonly rotations: readonly (readonly [number, number, number])[];
}

const primes = (count: number): readonly bigint[] => {
  const found: bigint[] = [];
  for (let n = 2n; found.length < count; n += 1n)
    if (found.every((p) => n % p !== 0n)) found.push(n);
  return found;
};

/** Integer root of a number. */
function rootOf(value: bigint, degree: 2n | 3n): bigint {
  let low = 0n;
  let high = 1n << 100n;
  while (low < high) {
    const middle = (low + high + 1n) >> 1n;
    if (middle ** degree <= value) low = middle;
    else high = middle - 1n;
  }
  return low;
}

/** The first bits of the fraction of a root, which SHA-2 takes its constants from. */
const fraction = (prime: bigint, degree: 2n | 3n, bits: bigint): bigint =>
  rootOf(prime << (bits * degree), degree) & ((1n << bits) - 1n);

const small = [
  [7, 18, 3],
  [17, 19, 10],
  [2, 13, 22],
  [6, 11, 25],
] as const;
const large = [
  [1, 8, 7],
  [19, 61, 6],
  [28, 34, 39],
  [14, 18, 41],
] as const;

function variantOf(bits: number): Variant {
  const sqrt = (from: number, width: bigint): readonly bigint[] =>
    primes(16)
      .slice(from, from + 8)
      .map((prime) => fraction(prime, 2n, width));
  if (bits === 224) {
    // The second half of the 64 bits that SHA-384 begins with.
    const start = sqrt(8, 64n).map((word) => word & 0xffffffffn);
    return { wordBits: 32, rounds: 64, start, outputBits: 224, rotations: small };
  }
  if (bits === 256)
    return { wordBits: 32, rounds: 64, start: sqrt(0, 32n), outputBits: 256, rotations: small };
  return {
    wordBits: 64,
    rounds: 80,
    start: sqrt(bits === 384 ? 8 : 0, 64n),
    outputBits: bits,
    rotations: large,
  };
}

function padded(bytes: Uint8Array, wordBits: number): readonly bigint[] {
  const block = wordBits * 2;
  const lengthBytes = wordBits / 4;
  const size = Math.ceil((bytes.length + 1 + lengthBytes) / block) * block;
  const data = new Uint8Array(size);
  data.set(bytes);
  data[bytes.length] = 0x80;
  new DataView(data.buffer).setBigUint64(size - 8, BigInt(bytes.length * 8));
  const view = new DataView(data.buffer);
  const words: bigint[] = [];
  for (let at = 0; at < size; at += wordBits / 8) {
    words.push(wordBits === 32 ? BigInt(view.getUint32(at)) : view.getBigUint64(at));
  }
  return words;
}

function digest({ wordBits, rounds, start, outputBits, rotations }: Variant, text: string): string {
  const width = BigInt(wordBits);
  const mask = (1n << width) - 1n;
  const rotate = (x: bigint, by: number): bigint =>
    ((x >> BigInt(by)) | (x << (width - BigInt(by)))) & mask;
  const [s0 = [0, 0, 0], s1 = [0, 0, 0], b0 = [0, 0, 0], b1 = [0, 0, 0]] = rotations;
  const mix = (x: bigint, [a, b, shift]: readonly [number, number, number]): bigint =>
    rotate(x, a) ^ rotate(x, b) ^ (x >> BigInt(shift));
  const turn = (x: bigint, [a, b, c]: readonly [number, number, number]): bigint =>
    rotate(x, a) ^ rotate(x, b) ^ rotate(x, c);
  const constants = primes(rounds).map((prime) => fraction(prime, 3n, width));
  const words = padded(new TextEncoder().encode(text), wordBits);
  let state = [...start];
  for (let block = 0; block < words.length; block += 16) {
    const w = words.slice(block, block + 16);
    for (let t = 16; t < rounds; t += 1) {
      w.push(
        (mix(w[t - 2] ?? 0n, s1) +
          (w[t - 7] ?? 0n) +
          mix(w[t - 15] ?? 0n, s0) +
          (w[t - 16] ?? 0n)) &
          mask,
      );
    }
    let [a = 0n, b = 0n, c = 0n, d = 0n, e = 0n, f = 0n, g = 0n, h = 0n] = state;
    for (let t = 0; t < rounds; t += 1) {
      const first =
        h + turn(e, b1) + ((e & f) ^ (~e & mask & g)) + (constants[t] ?? 0n) + (w[t] ?? 0n);
      const second = turn(a, b0) + ((a & b) ^ (a & c) ^ (b & c));
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) & mask, c, b, a, (first + second) & mask];
    }
    state = [a, b, c, d, e, f, g, h].map((word, index) => (word + (state[index] ?? 0n)) & mask);
  }
  const hex = state.map((word) => word.toString(16).padStart(wordBits / 4, "0")).join("");
  return hex.slice(0, outputBits / 4);
}

/** SHA-224, SHA-384 or SHA-512 (and SHA-256) of a text in hex; undefined for another algorithm. */
export function sha2(algorithm: string, text: string): string | undefined {
  const match = /^sha-?(224|256|384|512)$/iu.exec(algorithm);
  return match ? digest(variantOf(Number(match[1])), text) : undefined;
}
