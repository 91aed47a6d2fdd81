/** What is asked of a field. */
interface Refused {
  readonly value: string;
  readonly validationMessage: string;
  readonly validity: Pick<ValidityState, "stepMismatch">;
}

/**
 * Why a field was refused, without what was typed: browsers quote it ("'ada' is missing an '@'"),
 * whole or in part, or tell the values next to it.
 */
export function refusalText({ validationMessage, validity, value }: Refused): string | undefined {
  let text = validationMessage;
  if (validity.stepMismatch) text = text.replace(/\d[\d.,]*/g, "…");
  for (const piece of [value, ...value.split(/[@,\s]/)]) {
    if (piece.trim().length > 1) text = text.replaceAll(piece.trim(), "…");
  }
  return text || undefined;
}
