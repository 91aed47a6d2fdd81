import { EsqlError } from "../errors/esql-error.ts";
import { positionAt } from "./position.ts";

/** The error of a text that does not follow the grammar at an offset. */
export function syntaxError(
  text: string,
  start: number,
  message: string,
  options: { readonly hint?: string; readonly length?: number } = {},
): EsqlError {
  return new EsqlError("parsing_exception", [
    { message, position: positionAt(text, start), length: 1, ...options },
  ]);
}
