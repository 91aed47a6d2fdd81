/** Tokens that a text takes at most, nearly: what no tokenizer at hand can be asked for. */
export function estimateTokens(text: string): number {
  let tokens = 0;
  for (const [run] of text.matchAll(/[A-Za-z]+|\d+|\n+| +|[^\sA-Za-z\d]/gu)) {
    if (/^[A-Za-z]/u.test(run)) tokens += Math.ceil(run.length / 4);
    else if (/^\d/u.test(run)) tokens += Math.ceil(run.length / 3);
    else if (run.startsWith(" ")) tokens += run.length > 1 ? 1 : 0;
    else tokens += run.codePointAt(0) === undefined || run < "\u0250" ? 1 : 1.5;
  }
  return Math.ceil(tokens);
}
