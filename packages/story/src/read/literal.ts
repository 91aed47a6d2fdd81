/** A text as an ES|QL string literal. */
export const literal = (text: string): string =>
  `"${text
    .replace(/\\/gu, "\\\\")
    .replace(/"/gu, '\\"')
    .replace(/\n/gu, "\\n")
    .replace(/\r/gu, "\\r")
    .replace(/\t/gu, "\\t")}"`;

/** A LIKE pattern that finds the text anywhere. */
export const containing = (text: string): string =>
  literal(`*${text.replace(/[\\*?]/gu, (character) => `\\${character}`)}*`);

/** A time as an ES|QL literal, to compare with `@timestamp`. */
export const instant = (time: number): string => literal(new Date(time).toISOString());
