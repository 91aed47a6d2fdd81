/** What zeros in front of a number of an address mean. */
export type LeadingZeros = "reject" | "octal" | "decimal";

const byteOf: Readonly<Record<LeadingZeros, (part: string) => number>> = {
  reject: (part) => (/^(?:0|[1-9]\d{0,2})$/u.test(part) ? Number(part) : 256),
  octal: (part) => {
    if (/^0[0-7]{0,3}$/u.test(part)) return Number.parseInt(part, 8);
    return /^[1-9]\d{0,2}$/u.test(part) ? Number(part) : 256;
  },
  decimal: (part) => (/^\d{1,3}$/u.test(part) ? Number(part) : 256),
};

const parseV4 = (text: string, zeros: LeadingZeros): number[] | undefined => {
  const parts = text.split(".");
  if (parts.length !== 4) return undefined;
  const bytes = parts.map(byteOf[zeros]);
  return bytes.every((byte) => byte < 256) ? bytes : undefined;
};

const words = (text: string, zeros: LeadingZeros): number[] | undefined => {
  if (text === "") return [];
  const out: number[] = [];
  const parts = text.split(":");
  for (const [index, part] of parts.entries()) {
    const v4 = index === parts.length - 1 && part.includes(".") ? parseV4(part, zeros) : undefined;
    if (v4) {
      const [a = 0, b = 0, c = 0, d = 0] = v4;
      out.push(a * 256 + b, c * 256 + d);
    } else if (/^[0-9a-f]{1,4}$/iu.test(part)) out.push(Number.parseInt(part, 16));
    else return undefined;
  }
  return out;
};

const v4Prefix = "00000000000000000000ffff";
const hexOf = (numbers: readonly number[], width: number): string =>
  numbers.map((number) => number.toString(16).padStart(width, "0")).join("");

/** The 16 bytes of an address in hex, undefined if the text is none. */
export function ipKey(text: string, zeros: LeadingZeros = "reject"): string | undefined {
  const v4 = parseV4(text, zeros);
  if (v4) return v4Prefix + hexOf(v4, 2);
  const halves = text.split("::");
  if (halves.length > 2) return undefined;
  const head = words(halves[0] ?? "", zeros);
  const tail = words(halves[1] ?? "", zeros);
  if (!head || !tail) return undefined;
  const missing = 8 - head.length - tail.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  return hexOf([...head, ...Array<number>(missing).fill(0), ...tail], 4);
}

/** The usual text of an address: IPv4 with dots, IPv6 with its longest run of zeros left out. */
export function ipText(key: string): string {
  const numbers = (key.match(/.{4}/gu) ?? []).map((word) => Number.parseInt(word, 16));
  if (key.startsWith(v4Prefix)) {
    return numbers
      .slice(6)
      .flatMap((word) => [word >> 8, word & 255])
      .join(".");
  }
  let best = { start: -1, length: 1 };
  for (let start = 0; start < 8; start += 1) {
    let length = 0;
    while (numbers[start + length] === 0) length += 1;
    if (length > best.length) best = { start, length };
  }
  const text = (part: readonly number[]): string => part.map((word) => word.toString(16)).join(":");
  if (best.start < 0) return text(numbers);
  return `${text(numbers.slice(0, best.start))}::${text(numbers.slice(best.start + best.length))}`;
}

/** Keeps the first bits of an address, counted in its own family. */
export function ipPrefix(key: string, v4Length: number, v6Length: number): string {
  const isV4 = key.startsWith(v4Prefix);
  const bits = isV4 ? 96 + v4Length : v6Length;
  const keep = (BigInt(1) << BigInt(bits)) - 1n;
  const mask = keep << BigInt(128 - bits);
  return (BigInt(`0x${key}`) & mask).toString(16).padStart(32, "0");
}

/** First and last address of a block such as `10.0.0.0/8`. */
export function cidrRange(text: string): readonly [string, string] | undefined {
  const match = /^([^/]+)(?:\/(\d{1,3}))?$/u.exec(text);
  const key = ipKey(match?.[1] ?? "");
  if (!match || key === undefined) return undefined;
  const offset = key.startsWith(v4Prefix) && !(match[1] ?? "").includes(":") ? 96 : 0;
  const bits = match[2] === undefined ? 128 : Number(match[2]) + offset;
  if (bits > 128) return undefined;
  const rest = (1n << BigInt(128 - bits)) - 1n;
  const first = BigInt(`0x${key}`) & ~rest;
  const pad = (value: bigint): string => value.toString(16).padStart(32, "0");
  return [pad(first), pad(first | rest)];
}
