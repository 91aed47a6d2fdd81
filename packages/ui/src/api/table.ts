import type { Cell } from "@session-replay/esql";
import { cell } from "./cell.ts";
import { array, boolean, number, object, string } from "./decode.ts";

/** An answer of `POST /_query`. */
export interface Table {
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly values: readonly (readonly Cell[])[];
  /** Milliseconds. */
  readonly took: number;
  readonly is_partial?: boolean;
}

/** Decodes an answer of `POST /_query`. */
export const table = object<Table>(
  {
    columns: array(object<Table["columns"][number]>({ name: string, type: string }, {})),
    values: array(array(cell)),
    took: number,
  },
  { is_partial: boolean },
);
