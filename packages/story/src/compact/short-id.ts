const letters = "abcdefghjkmnpqrstuvwxyz";

const checkLetter = (number: number): string => {
  let sum = 0;
  for (const [index, digit] of [...String(number)].entries()) sum += Number(digit) * (index + 2);
  return letters[(sum * 7) % letters.length] ?? "a";
};

/**
 * A short id that a model can copy: a number and a letter that checks it, so that a wrong copy is
 * known as one. Events are named by their sequence, requests by their place with an `r` before it.
 */
export const shortId = (kind: "event" | "request", number: number): string =>
  `${kind === "request" ? "r" : ""}${number}${checkLetter(number)}`;

/** What a short id names, undefined if its letter is wrong. */
export function parseShortId(
  text: string,
): { readonly kind: "event" | "request"; readonly number: number } | undefined {
  const match = /^(r?)(\d{1,12})([a-z])$/u.exec(text.trim());
  const number = Number(match?.[2]);
  if (!match || match[3] !== checkLetter(number)) return undefined;
  return { kind: match[1] === "r" ? "request" : "event", number };
}
