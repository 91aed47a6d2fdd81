/** Quotes a text as an ES|QL string literal, so that the query shown is the query run. */
export function quote(text: string): string {
  const escaped = text
    .replaceAll("\\", "\\\\")
    .replaceAll('"', '\\"')
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r")
    .replaceAll("\t", "\\t");
  return `"${escaped}"`;
}

/** A LIKE pattern that finds the text anywhere; its own wildcards are taken literally. */
export function containing(text: string): string {
  return quote(`*${text.replaceAll("\\", "\\\\").replaceAll("*", "\\*").replaceAll("?", "\\?")}*`);
}

/** A list for IN. */
export const quoteList = (texts: readonly string[]): string => `(${texts.map(quote).join(", ")})`;
