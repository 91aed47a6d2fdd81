import type { Cell, Scalar } from "@session-replay/esql";
import { DecodeError, type Decoder } from "./decode.ts";

const isScalar = (value: unknown): value is Scalar =>
  value === null ||
  typeof value === "string" ||
  typeof value === "number" ||
  typeof value === "boolean";

/** A cell of a result: one value or several. */
export const cell: Decoder<Cell> = (value, at) => {
  if (isScalar(value)) return value;
  if (Array.isArray(value) && value.every(isScalar)) return value;
  throw new DecodeError(at, "a value or a list of values");
};
