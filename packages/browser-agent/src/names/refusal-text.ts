import { maskText } from "./mask-text.ts";

const marks = `"'«»‹›„“”‟‚‘’‛「」『』＂＇`;
const quoted = new RegExp(`[${marks}]([^${marks}]*)[${marks}]`, "g");

/** A single quoted character is the rule; more is what broke it. */
const withoutQuoted = (text: string): string =>
  text.replace(quoted, (found, inner: string) =>
    inner.length > 1 ? found.replace(inner, "…") : found,
  );

/** What is asked of a field. */
interface Refused {
  readonly value: string;
  readonly validationMessage: string;
  readonly validity: Pick<ValidityState, "customError" | "stepMismatch">;
}

/**
 * Why a field was refused, without what was typed: browsers quote it ("'ada' is missing an '@'") or
 * tell the values next to it.
 */
export function refusalText(field: Refused): string | undefined {
  const { validationMessage, validity, value } = field;
  let text = maskText(validationMessage);
  if (!validity.customError) text = withoutQuoted(text);
  if (validity.stepMismatch) text = text.replace(/\d[\d.,]*/g, "…");
  for (const piece of [value, ...value.split("@")]) {
    if (piece.trim().length > 1) text = text.replaceAll(piece.trim(), "…");
  }
  return text || undefined;
}
