import { maskTyped } from "./typed-values.ts";

/** Whether a string of digits has the check digit of a payment card. */
export function passesLuhn(number: string): boolean {
  let sum = 0;
  for (let i = 0; i < number.length; i += 1) {
    const digit = Number(number.at(-1 - i)) * (1 + (i % 2));
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

function maskDigits(found: string): string {
  const bare = found.replace(/\D/g, "");
  if (bare.length > 12 && bare.length < 20 && passesLuhn(bare)) return "[card]";
  // Dates, times, prices and plain numbers are no telephone numbers.
  if (/^\d{4}[-/.]\d\d?[-/.]\d|^\d\d?[-/.]\d\d?[-/.]\d{4}/.test(found)) return found;
  const written = /^\+|^\(?0\d|[ ()\-/\u00a0]/.test(found);
  return written && bare.length > 6 && bare.length < 16 ? "[phone]" : found;
}

/** Whether the check digits of an international account number are right. */
function isIban(written: string): boolean {
  const bare = written.replace(/[ -]/g, "");
  const digits = (bare.slice(4) + bare.slice(0, 4)).replace(/[a-z]/gi, (letter) =>
    String(Number.parseInt(letter, 36)),
  );
  return BigInt(digits) % 97n === 1n;
}

function maskIban(found: string): string {
  // In capitals, also one that is mistyped is somebody's.
  if (/^[A-Z\d ]+$/.test(found) && found.replace(/\D/g, "").length > 9) return "[iban]";
  // The match may have run on into the words that follow.
  for (let end = found.length; end > 14; end -= 1) {
    if (isIban(found.slice(0, end))) return `[iban]${found.slice(end)}`;
  }
  return found;
}

type Rule = readonly [pattern: RegExp, mask: (found: string, group: string) => string];

const rules: readonly Rule[] = [
  // The name and password of an address, and what a data URL holds.
  [/(?<=:\/\/)[^\s/?#]*@/g, () => ""],
  [/\bdata:[\w/+.;=-]*,\S*/gi, () => "data:"],
  [/[\p{L}\d._%+-]+(?:@|%40)[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu, () => "[email]"],
  [/\beyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?/g, () => "[token]"],
  [/\b(bearer|basic|apikey)\s+[\w.~+/=-]{8,}/gi, (_, scheme) => `${scheme} [token]`],
  [/\b[a-z]{2}\d\d(?:[ -]?[a-z\d]{4}){2,7}(?:[ -]?[a-z\d]{1,3})?\b/gi, maskIban],
  [/(?<![\p{L}\d])\+?\(?\d(?:[ ().\-/\u00a0]{0,2}\d){6,22}(?![\p{L}\d])/gu, maskDigits],
  [/(?<![\w/-])(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[A-Za-z\d_-]{24,}(?![\w-])/g, () => "[token]"],
];

/** What no rule can do without: most texts have nothing to hide, and the rules are dear. */
const suspicious = /@|%40|eyJ|data:|bearer|basic|apikey|[a-z]{2}\d\d|(?:\d\D{0,2}){7}|[\w-]{24}/i;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * Replaces what was typed into the page, and what may name a person or open an account: `[typed]`,
 * `[email]`, `[card]`, `[phone]` and so on.
 */
export function maskText(text: string): string {
  const plain = text.replace(/(?:%[\da-f]{2})+/gi, decoded);
  let masked = maskTyped(plain);
  if (suspicious.test(masked)) {
    for (const [pattern, mask] of rules) masked = masked.replace(pattern, mask);
  }
  return masked === plain ? text : masked;
}
