import { rename } from "node:fs/promises";
import type { TimeRange } from "@session-replay/esql";
import type { Database } from "../database/open.ts";
import { rangeCondition } from "../database/relations.ts";
import { literal, type PhysicalColumn, quoted, type Table } from "../layout/table.ts";
import {
  ATTRIBUTES,
  EXTRA,
  logsTable,
  RESOURCE,
  STREAM,
  sessionsTable,
  spansTable,
  UID_IS_DERIVED,
} from "../layout/tables.ts";

export type ExportFormat = "parquet" | "ndjson" | "csv";

export interface ExportRequest {
  readonly what: "logs" | "spans" | "sessions";
  readonly format: ExportFormat;
  /** File to write; it has its name when it is whole. */
  readonly file: string;
  readonly range?: TimeRange;
}

const tables: Readonly<Record<ExportRequest["what"], Table>> = {
  logs: logsTable,
  spans: spansTable,
  sessions: sessionsTable,
};

const formats: Readonly<Record<ExportFormat, string>> = {
  parquet: "FORMAT parquet, COMPRESSION zstd",
  ndjson: "FORMAT json",
  csv: "FORMAT csv, HEADER",
};

/** What stands under another name in an export: the attributes that have no column of their own. */
const overflowNames: Readonly<Record<string, string>> = {
  [ATTRIBUTES]: "attributes",
  [RESOURCE]: "resource.attributes",
  [EXTRA]: "more",
  [STREAM]: "stream",
};

const uid = "attributes.log.record.uid";
const uidSql = `CASE WHEN "${UID_IS_DERIVED}" THEN "attributes.session.id" || '/' || "attributes.session.sequence" ELSE "${uid}" END`;

/** A spreadsheet runs text that begins like a formula: an apostrophe before it makes it text. */
const formulaSafe = (sql: string): string =>
  `CASE WHEN regexp_matches(${sql}, '^[=+@\\t\\r\\n＝＋－＠-]') THEN chr(39) || ${sql} ELSE ${sql} END`;

function columnSql(
  table: Table,
  { name, type }: PhysicalColumn,
  format: ExportFormat,
): readonly string[] {
  const shown = overflowNames[name] ?? name;
  if (shown.startsWith("_")) return [];
  const sql = name === uid && table.index.has(UID_IS_DERIVED) ? `(${uidSql})` : quoted(name);
  const isJson = format === "ndjson" && [ATTRIBUTES, RESOURCE, EXTRA].includes(name);
  const value = isJson ? `CAST(${sql} AS JSON)` : sql;
  const safe = format === "csv" && type === "VARCHAR" ? formulaSafe(value) : value;
  // Also a heading must not begin like a formula.
  const heading = format === "csv" ? shown.replace(/^@/, "") : shown;
  return [`${safe} AS ${quoted(heading)}`];
}

/** Writes rows to a file: every column by its name, the other attributes as JSON; gives how many. */
export async function exportRows(
  { writer, relations }: Database,
  { what, format, file, range = {} }: ExportRequest,
): Promise<number> {
  const table = tables[what];
  const condition = rangeCondition(range);
  const source =
    what === "sessions"
      ? `(SELECT * FROM hot.sessions${condition === "" ? "" : ` WHERE ${condition}`})`
      : relations.of(
          table,
          table.columns.map(({ name }) => name),
          range,
        );
  const columns = table.columns.flatMap((column) => columnSql(table, column, format));
  const result = await writer.runAndReadAll(
    `COPY (SELECT ${columns.join(", ")} FROM ${source} ORDER BY "@timestamp")
     TO ${literal(`${file}.partial`)} (${formats[format]})`,
  );
  await rename(`${file}.partial`, file);
  return Number(result.getRows()[0]?.[0] ?? 0);
}
