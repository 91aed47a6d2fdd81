/** Letters that no decomposition turns into plain ones. */
const plain: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  ł: "l",
  ı: "i",
  đ: "d",
  ð: "d",
  æ: "ae",
  œ: "oe",
  þ: "th",
};

/** A text for comparison: lower case, without diacritics, one space between words. */
export const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[ßøłıđðæœþ]/gu, (letter) => plain[letter] ?? letter)
    .replace(/[’‘]/gu, "'")
    .replace(/\s+/gu, " ")
    .trim();

const twoLetters: Readonly<Record<string, string>> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  å: "aa",
  ø: "oe",
};

/** The ways in which a name is typed by people without its letters: `schöll` as scholl and schoell. */
export function spellings(text: string): readonly string[] {
  const spelt = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[äöüåø]/gu, (letter) => twoLetters[letter] ?? letter);
  return [...new Set([fold(text), fold(spelt)])];
}
