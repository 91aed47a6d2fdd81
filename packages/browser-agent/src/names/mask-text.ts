import { maskTyped } from "./typed-values.ts";

/** Whether a string of digits has the check digit of a payment card. */
export function passesLuhn(number: string): boolean {
  let sum = 0;
  for (let i = 0; i < number.length; i += 1) {
    const digit = Number(number[number.length - 1 - i]);
    const doubled = i % 2 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Whether the check digits of an international account number are right. */
function isIban(written: string): boolean {
  const bare = written.replace(/[ -]/g, "");
  let rest = 0;
  for (const sign of bare.slice(4) + bare.slice(0, 4)) {
    for (const digit of String(Number.parseInt(sign, 36))) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
}

/** A match may have run on into the words that follow. */
function maskIban(found: string): string {
  for (let end = found.length; end > 14; end -= 1) {
    if (isIban(found.slice(0, end))) return `[iban]${found.slice(end)}`;
  }
  return found;
}

function maskDigits(found: string): string {
  const bare = found.replace(/\D/g, "");
  if (bare.length > 12 && bare.length < 20 && passesLuhn(bare)) return "[card]";
  // Dates, times, prices and plain numbers are no telephone numbers.
  if (/^\d{4}[-/.]\d\d?[-/.]\d|^\d\d?[-/.]\d\d?[-/.]\d{4}/.test(found)) return found;
  const written = /^\+|^\(?0\d|[ ()\-/\u00a0]/.test(found);
  return written && bare.length > 6 && bare.length < 16 && !/^\d+\.\d+$/.test(found)
    ? "[phone]"
    : found;
}

interface Rule {
  /**
   * What no match can do without. The patterns are dear to compile and to run, and most texts have
   * nothing to hide.
   */
  readonly needs: RegExp;
  readonly pattern: RegExp;
  readonly mask: (found: string, group: string) => string;
}

const rules: readonly Rule[] = [
  {
    needs: /@|%40/,
    pattern: /[\p{L}\d._%+-]+(?:@|%40)[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu,
    mask: () => "[email]",
  },
  { needs: /eyJ/, pattern: /\beyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?/g, mask: () => "[token]" },
  {
    needs: /bearer|basic|apikey/i,
    pattern: /\b(bearer|basic|apikey)\s+[\w.~+/=-]{8,}/gi,
    mask: (_, scheme) => `${scheme} [token]`,
  },
  {
    needs: /[A-Z]{2}\d\d/,
    pattern: /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]){11,30}\b/g,
    mask: (found) => (/\d{6}/.test(found.replace(/\D/g, "")) ? "[iban]" : found),
  },
  {
    needs: /[a-z]{2}\d\d/i,
    pattern: /\b[a-z]{2}\d{2}(?:[ -]?[a-z\d]{4}){2,7}(?:[ -]?[a-z\d]{1,3})?\b/gi,
    mask: maskIban,
  },
  {
    needs: /\d(?:\D{0,2}\d){6}/,
    pattern: /(?<![\p{L}\d])\+?\(?\d(?:[ ().\-/\u00a0]{0,2}\d){6,22}(?![\p{L}\d])/gu,
    mask: maskDigits,
  },
  {
    needs: /[\w-]{24}/,
    pattern: /(?<![\w/-])(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[A-Za-z\d_-]{24,}(?![\w-])/g,
    mask: () => "[token]",
  },
];

/** Attributes repeat: what was masked a moment ago is not looked through again. */
const recent = /* @__PURE__ */ new Map<string, string>();
const maxRecent = 300;
const maxRecentLength = 200;

/**
 * Replaces what was typed into the page, and what may name a person or open an account: `[typed]`,
 * `[email]`, `[card]`, `[phone]` and so on.
 */
export function maskText(written: string): string {
  const text = maskTyped(written);
  const known = recent.get(text);
  if (known !== undefined) return known;
  const masked = maskAnew(text);
  if (recent.size >= maxRecent) recent.clear();
  if (text.length <= maxRecentLength) recent.set(text, masked);
  return masked;
}

function maskAnew(text: string): string {
  let masked = text;
  for (const { needs, pattern, mask } of rules) {
    if (needs.test(masked)) masked = masked.replace(pattern, mask);
  }
  return masked;
}
