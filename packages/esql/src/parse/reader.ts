import { type Cursor, createCursor } from "../text/cursor.ts";
import type { Expression } from "../tree/expression.ts";
import { parseExpression } from "./expression.ts";
import { createParameters, type Parameters, type ParameterValues } from "./parameters.ts";

/** What a command's grammar reads from. */
export interface Reader {
  readonly cursor: Cursor;
  readonly parameters: Parameters;
  expression(): Expression;
}

export function createReader(text: string, values: ParameterValues | undefined): Reader {
  const cursor = createCursor(text);
  const parameters = createParameters(text, values);
  const reader: Reader = {
    cursor,
    parameters,
    expression: () => parseExpression(reader),
  };
  return reader;
}
