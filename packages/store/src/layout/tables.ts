import {
  type ColumnSpec,
  type ColumnSpecs,
  logsStream,
  type SchemaColumnType,
  sessionsStream,
  streams,
  tracesStream,
} from "@session-replay/schema";
import { type PhysicalColumn, type PhysicalType, table } from "./table.ts";

const physicalTypes: Readonly<Record<SchemaColumnType, PhysicalType>> = {
  keyword: "VARCHAR",
  text: "VARCHAR",
  long: "BIGINT",
  double: "DOUBLE",
  boolean: "BOOLEAN",
  date: "TIMESTAMP",
};

export const physicalType = ({ type, multivalued }: ColumnSpec): PhysicalType =>
  multivalued && physicalTypes[type] === "VARCHAR" ? "VARCHAR[]" : physicalTypes[type];

const typedColumns = (specs: ColumnSpecs): PhysicalColumn[] =>
  Object.entries(specs).flatMap(([name, spec]) =>
    spec.column ? [{ name, type: physicalType(spec) }] : [],
  );

export const ATTRIBUTES = "_attributes";
export const RESOURCE = "_resource";
export const EXTRA = "_extra";
export const STREAM = "_stream";
export const NANOS = "_nanos";
export const UID_IS_DERIVED = "_uid";
export const ORIGINAL_SEQUENCE = "_original_sequence";
export const OBSERVED_BY_US = "_observed";

/** What has no typed column of its own: JSON objects by attribute name, and what is not asked for. */
const overflow: readonly PhysicalColumn[] = [
  { name: ATTRIBUTES, type: "VARCHAR", compressed: true },
  { name: RESOURCE, type: "VARCHAR" },
  { name: EXTRA, type: "VARCHAR" },
  // Null in the stream that everything without `data_stream.*` goes to.
  { name: STREAM, type: "VARCHAR" },
  // Nanoseconds within the millisecond that the time column has.
  { name: NANOS, type: "INTEGER" },
];

export const logsTable = table("logs", [
  ...typedColumns(streams[logsStream] ?? {}),
  ...overflow,
  // `log.record.uid` is `<session id>/<sequence>`, and not stored a second time.
  { name: UID_IS_DERIVED, type: "BOOLEAN" },
  // The number that the sender gave, where a different record has it already.
  { name: ORIGINAL_SEQUENCE, type: "BIGINT" },
  // The record did not say when it was observed: the time of receipt stands in.
  { name: OBSERVED_BY_US, type: "BOOLEAN" },
]);

export const spansTable = table("spans", [
  ...typedColumns(streams[tracesStream] ?? {}),
  ...overflow,
]);

/** When the value beside it was seen: the latest (or first) value of a session wins. */
export const ENTRY_AT = "_entry_at";
export const EXIT_AT = "_exit_at";
export const USER_AT = "_user_at";
export const OUTCOME_AT = "_outcome_at";

export const sessionsTable = table("sessions", [
  ...typedColumns(streams[sessionsStream] ?? {}),
  { name: ENTRY_AT, type: "TIMESTAMP" },
  { name: EXIT_AT, type: "TIMESTAMP" },
  { name: USER_AT, type: "TIMESTAMP" },
  { name: OUTCOME_AT, type: "TIMESTAMP" },
]);
