// What nobody sees: control, format (bidi, zero-width, tags), private, unassigned, fillers, variation selectors.
const invisible =
  /\p{C}|\p{Variation_Selector}|\u034f|[\u115f\u1160\u3164\uffa0]|\u17b4|\u17b5|\u180f/gu;

/** Most texts: words of visible ASCII, one space between them. */
const plain = /^[!-~]+(?: [!-~]+)*$/u;

/** Text of a record as a claim may show it: one line, nothing invisible, no typographic quotes. */
export function clean(text: string, limit = 80): string {
  if (text.length <= limit && plain.test(text)) return text;
  const line = text
    .normalize("NFC")
    .replace(/\s+/gu, " ")
    .replace(invisible, "")
    .replace(/[“”„«»]/gu, '"')
    .replace(/ {2,}/gu, " ")
    .trim();
  const characters = [...line];
  return characters.length <= limit ? line : `${characters.slice(0, limit - 1).join("")}…`;
}
