import type { Answered, Column, ColumnType } from "@session-replay/esql";
import { toArrow } from "./format/arrow.ts";
import { toCsv } from "./format/csv.ts";
import { valuesJson } from "./format/json.ts";
import { toTsv } from "./format/tsv.ts";
import { toTxt } from "./format/txt.ts";
import { zoned } from "./format/zoned.ts";
import type { Negotiated } from "./negotiate.ts";

export interface Shape {
  readonly columnar: boolean;
  readonly dropNullColumns: boolean;
  readonly tookMs: number;
  /** Of an async query: its id, if it is kept. */
  readonly async?: { readonly id: string | undefined };
}

function withoutNullColumns(answer: Answered): Answered {
  const kept = answer.columns.flatMap((_, index) =>
    answer.rows.some((row) => (row[index] ?? null) !== null) ? [index] : [],
  );
  return {
    ...answer,
    columns: answer.columns.filter((_, index) => kept.includes(index)),
    rows: answer.rows.map((row) => kept.map((index) => row[index] ?? null)),
  };
}

const suggestedCast = (types: readonly ColumnType[]): ColumnType =>
  types.every((type) => type.startsWith("date")) ? "date_nanos" : "keyword";

/** Columns as Elasticsearch describes them. */
const columnsJson = (columns: readonly Column[]): string =>
  JSON.stringify(
    columns.map(({ name, type, originalTypes }) => ({
      name,
      type,
      ...(originalTypes === undefined
        ? {}
        : { original_types: originalTypes, suggested_cast: suggestedCast(originalTypes) }),
    })),
  );

function asyncMembers(query: Shape["async"]): string[] {
  if (query === undefined) return [];
  const id = query.id === undefined ? [] : [`"id":${JSON.stringify(query.id)}`];
  return [...id, `"is_running":false`];
}

function renderJson(answer: Answered, shape: Shape): string {
  const shown = shape.dropNullColumns ? withoutNullColumns(answer) : answer;
  const members = [
    ...asyncMembers(shape.async),
    `"took":${Math.round(shape.tookMs)}`,
    `"is_partial":${answer.partial}`,
    ...(shape.dropNullColumns ? [`"all_columns":${columnsJson(answer.columns)}`] : []),
    `"columns":${columnsJson(shown.columns)}`,
    `"values":${valuesJson(shown, shape.columnar)}`,
  ];
  return `{${members.join(",")}}`;
}

/** An answer in the format that was negotiated. */
export function render(
  given: Answered,
  shape: Shape,
  { format, delimiter, header }: Negotiated,
): string | Uint8Array {
  const answer = format === "arrow" ? given : zoned(given);
  const shown = shape.dropNullColumns ? withoutNullColumns(answer) : answer;
  switch (format) {
    case "json":
      return renderJson(answer, shape);
    case "csv":
      return toCsv(shown, { delimiter, header });
    case "tsv":
      return toTsv(shown, header);
    case "txt":
      return toTxt(shown, header);
    case "arrow":
      return toArrow(shown);
    default:
      return format satisfies never;
  }
}
