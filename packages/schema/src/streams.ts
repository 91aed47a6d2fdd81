import type { AttributeSpec, AttributeSpecs, AttributeType } from "./attribute.ts";
import { attributes, resourceAttributes } from "./attributes/index.ts";
import type { ColumnSpec, ColumnSpecs, SchemaColumnType } from "./column.ts";
import { logColumns } from "./streams/logs.ts";
import { sessionColumns } from "./streams/sessions.ts";
import { traceColumns } from "./streams/traces.ts";

export const logsStream = "logs-generic.otel-default";
export const tracesStream = "traces-generic.otel-default";
export const sessionsStream = "session-replay-sessions";

const columnTypes: Readonly<Record<AttributeType, SchemaColumnType>> = {
  string: "keyword",
  "string[]": "keyword",
  int: "long",
  double: "double",
  boolean: "boolean",
};

const columnOf = ({ type, brief, column }: AttributeSpec): ColumnSpec => ({
  type: columnTypes[type],
  brief,
  column: column ?? false,
  ...(type === "string[]" ? { multivalued: true } : {}),
});

const prefixed = (prefix: string, specs: AttributeSpecs): ColumnSpecs =>
  Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => [`${prefix}${name}`, columnOf(spec)]),
  );

const attributeColumns: ColumnSpecs = {
  ...prefixed("attributes.", attributes),
  ...prefixed("resource.attributes.", resourceAttributes),
};

/**
 * Columns of the streams by name, as Elastic's OTel mapping has them; an attribute that no record
 * has yet is one of them all the same.
 */
export const streams: Readonly<Record<string, ColumnSpecs>> = {
  [logsStream]: { ...logColumns, ...attributeColumns },
  [tracesStream]: { ...traceColumns, ...attributeColumns },
  [sessionsStream]: sessionColumns,
};

const aliasOf = (stream: ColumnSpecs): Readonly<Record<string, string>> => {
  const aliases: Record<string, string> = {};
  // Elastic's passthrough order: resource attributes win over attributes of the same name.
  for (const prefix of ["attributes.", "resource.attributes."]) {
    for (const name of Object.keys(stream)) {
      if (name.startsWith(prefix)) aliases[name.slice(prefix.length)] = name;
    }
  }
  return aliases;
};

/** Short names that Elastic's mapping gives, to the column that each stands for. */
export const streamAliases: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [logsStream]: {
    ...aliasOf(streams[logsStream] ?? {}),
    "trace.id": "trace_id",
    "span.id": "span_id",
    message: "body.text",
    "log.level": "severity_text",
  },
  [tracesStream]: {
    ...aliasOf(streams[tracesStream] ?? {}),
    "trace.id": "trace_id",
    "span.id": "span_id",
    "span.name": "name",
    "parent.id": "parent_span_id",
  },
  [sessionsStream]: {},
};
