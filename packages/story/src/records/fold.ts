/** A text for comparison: lower case, without diacritics, one space between words. */
export const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/ß/gu, "ss")
    .replace(/ø/gu, "o")
    .replace(/ł/gu, "l")
    .replace(/\s+/gu, " ")
    .trim();
