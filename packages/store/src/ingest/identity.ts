import { DuckDBListValue, DuckDBTimestampValue, type DuckDBValue } from "@duckdb/node-api";
import { placeOf, type Table } from "../layout/table.ts";
import { logsTable, OBSERVED_BY_US, ORIGINAL_SEQUENCE } from "../layout/tables.ts";
import type { Row } from "../rows/row.ts";

const at = {
  sequence: placeOf(logsTable, "attributes.session.sequence"),
  original: placeOf(logsTable, ORIGINAL_SEQUENCE),
  observed: placeOf(logsTable, "observed_timestamp"),
  observedByUs: placeOf(logsTable, OBSERVED_BY_US),
};

const valueText = (value: DuckDBValue | undefined): string => {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return JSON.stringify(value);
  if (value instanceof DuckDBTimestampValue) return String(value.micros);
  if (value instanceof DuckDBListValue) return `[${value.items.map(valueText).join(",")}]`;
  return String(value);
};

/**
 * Everything that the sender said in a log record, as text: equal for a record and its copy, also
 * when the stored one got another number, or another time of receipt.
 */
export function logIdentity(row: Row): string {
  return logsTable.columns
    .map((_, place) => {
      if (place === at.original) return "";
      if (place === at.sequence) return valueText(row[at.original] ?? row[place]);
      if (place === at.observed && row[at.observedByUs] === true) return "";
      return valueText(row[place]);
    })
    .join("|");
}

/** Key of a row made of some columns; rows that are copies of one another have the same. */
export const rowKey = (row: Row, places: readonly number[]): string =>
  places.map((place) => valueText(row[place])).join("|");

export const placesOf = (table: Table, columns: readonly string[]): readonly number[] =>
  columns.map((column) => placeOf(table, column));
