/** A whole number of 64 bits in digits to a base from 2 to 36, null if the text is none. */
export function parseBase(text: string, base: number): bigint | null {
  if (!(base >= 2 && base <= 36)) return null;
  const match = /^([+-]?)(0x)?([0-9a-z]+)$/iu.exec(text);
  const digits = base === 16 ? match?.[3] : (match?.[2] ?? "") + (match?.[3] ?? "");
  if (!match || !digits) return null;
  let value = 0n;
  for (const character of digits) {
    const digit = Number.parseInt(character, 36);
    if (digit >= base) return null;
    value = value * BigInt(base) + BigInt(digit);
  }
  const signed = match[1] === "-" ? -value : value;
  return BigInt.asIntN(64, signed) === signed ? signed : null;
}
