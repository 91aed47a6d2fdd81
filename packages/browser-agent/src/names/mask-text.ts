import { maskTyped } from "./typed-values.ts";

const email = /[\p{L}\d._%+-]+(?:@|%40)[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu;
const jwt = /\beyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?/g;
const bearer = /\b(bearer|basic|apikey)\s+[\w.~+/=-]{8,}/gi;
const iban = /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]){11,30}\b/g;
const smallIban = /\b[a-z]{2}\d{2}(?:[ -]?[a-z\d]{4}){2,7}(?:[ -]?[a-z\d]{1,3})?\b/gi;
const digits = /(?<![\p{L}\d])\+?\(?\d(?:[ ().\-/\u00a0]{0,2}\d){6,22}(?![\p{L}\d])/gu;
const token = /(?<![\w/-])(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[A-Za-z\d_-]{24,}(?![\w-])/g;

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
  // Nothing to mask without a digit or an at sign: the common case costs one scan.
  if (!/[\d@]|bearer|basic|apikey/i.test(text)) return text;
  return text
    .replace(email, "[email]")
    .replace(jwt, "[token]")
    .replace(bearer, "$1 [token]")
    .replace(iban, (found) => (/\d{6}/.test(found.replace(/\D/g, "")) ? "[iban]" : found))
    .replace(smallIban, maskIban)
    .replace(digits, maskDigits)
    .replace(token, "[token]");
}
