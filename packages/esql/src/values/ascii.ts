/** A text in which characters beyond ASCII are escapes: `\xe9`, `\u4e16`, `\U0001f30d`. */
export const asciiText = (text: string): string =>
  text.replaceAll(/[^\0-\x7f]/gu, (character) => {
    const point = character.codePointAt(0) ?? 0;
    const hex = point.toString(16);
    if (point <= 0xff) return `\\x${hex.padStart(2, "0")}`;
    return point <= 0xffff ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
  });
