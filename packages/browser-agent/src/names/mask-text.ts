const email = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
const jwt = /\beyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?/g;
const bearer = /\b(bearer|basic|apikey)\s+[\w.~+/=-]{8,}/gi;
const iban = /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]){11,30}\b/g;
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

/** Replaces what may name a person or open an account: `[email]`, `[card]`, `[phone]` and so on. */
export function maskText(text: string): string {
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
    .replace(digits, maskDigits)
    .replace(token, "[token]");
}
