import type { Catalogue, CatalogueColumn, ColumnType, Stream } from "@session-replay/esql";
import {
  type ColumnSpec,
  logsStream,
  sessionsStream,
  streamAliases,
  streams,
  tracesStream,
} from "@session-replay/schema";
import type { Relations } from "../database/relations.ts";
import { literal, quoted, type Table } from "../layout/table.ts";
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
import type { SeenType } from "../rows/overflow.ts";
import type { Dictionary, KnownName } from "./dictionary.ts";
import type { Known } from "./known.ts";

/** A name whose values are not all of the column's type, for the answer's warnings. */
export interface Conflict {
  readonly column: string;
  readonly type: ColumnType;
  readonly others: readonly SeenType[];
}

export interface StoreCatalogue extends Catalogue {
  /** By stream and column. */
  conflict(stream: string, column: string): Conflict | undefined;
}

/** Holds, as text, the values that do not fit the column of the same name. */
export const MALFORMED = ".malformed";

const uid = "attributes.log.record.uid";
const session = '"attributes.session.id"';
const sequence = '"attributes.session.sequence"';

/** Columns that are not stored as they are asked for: their SQL and the physical columns it reads. */
const computed: ReadonlyMap<string, { readonly sql: string; readonly reads: readonly string[] }> =
  new Map([
    [
      uid,
      {
        sql: `CASE WHEN "${UID_IS_DERIVED}" THEN ${session} || '/' || ${sequence} ELSE "${uid}" END`,
        reads: [UID_IS_DERIVED, uid, "attributes.session.id", "attributes.session.sequence"],
      },
    ],
  ]);

/** How a column of this table is computed; undefined for what is stored as it is asked for. */
function computedIn(table: Table, name: string) {
  const special = computed.get(name);
  return special?.reads.every((column) => table.index.has(column)) ? special : undefined;
}

interface Overflow {
  readonly column: string;
  readonly key: string;
}

/** The overflow column that holds a name, and its key there. */
function overflowOf(name: string): Overflow {
  for (const [prefix, column] of [
    ["attributes.", ATTRIBUTES],
    ["resource.attributes.", RESOURCE],
  ] as const) {
    if (name.startsWith(prefix)) return { column, key: name.slice(prefix.length) };
  }
  return { column: EXTRA, key: name };
}

const schemaColumn = (
  table: Table,
  name: string,
  spec: ColumnSpec,
  known: KnownName | undefined,
): CatalogueColumn => {
  const base = {
    type: spec.type,
    brief: spec.brief,
    ...(spec.multivalued || known?.multivalued ? { multivalued: true } : {}),
  };
  const special = computedIn(table, name);
  if (special) return { ...base, reach: { kind: "sql", sql: special.sql } };
  if (spec.column) {
    const { type, brief } = base;
    return {
      type,
      brief,
      ...(spec.multivalued ? { multivalued: true } : {}),
      reach: { kind: "column", column: name },
    };
  }
  if (known === undefined) return { ...base, reach: { kind: "none" } };
  return { ...base, reach: { kind: "json", ...overflowOf(name) } };
};

/** Whole numbers beside fractions are all doubles. */
const commonType = ({ types }: KnownName): SeenType => {
  const first = types[0] ?? "keyword";
  return first === "long" && types.includes("double") ? "double" : first;
};

const fits = (seen: SeenType, type: ColumnType): boolean =>
  seen === type || type === "keyword" || type === "text" || (seen === "long" && type === "double");

const dynamicColumn = (name: KnownName): CatalogueColumn => ({
  type: commonType(name),
  ...(name.multivalued ? { multivalued: true } : {}),
  reach: { kind: "json", ...overflowOf(name.column) },
});

interface StreamParts {
  readonly columns: Map<string, CatalogueColumn>;
  readonly aliases: Map<string, string>;
  readonly conflicts: Map<string, Conflict>;
}

function partsOf(streamName: string, table: Table, dictionary: Dictionary): StreamParts {
  const known = new Map([...dictionary.names(table.name)].map((name) => [name.column, name]));
  const columns = new Map<string, CatalogueColumn>();
  const conflicts = new Map<string, Conflict>();
  for (const [name, spec] of Object.entries(streams[streamName] ?? {})) {
    columns.set(name, schemaColumn(table, name, spec, known.get(name)));
  }
  for (const name of known.values()) {
    const column = columns.get(name.column) ?? dynamicColumn(name);
    columns.set(name.column, column);
    const others = name.types.filter((type) => !fits(type, column.type));
    const isTyped = table.index.has(name.column);
    if (others.length === 0 && !isTyped) continue;
    conflicts.set(name.column, { column: name.column, type: column.type, others: name.types });
    columns.set(`${name.column}${MALFORMED}`, {
      type: "keyword",
      ...(name.multivalued ? { multivalued: true } : {}),
      reach: { kind: "json", ...overflowOf(name.column) },
      brief: `Values of \`${name.column}\` that are no ${column.type}.`,
    });
  }
  return { columns, aliases: aliasesOf(streamName, columns), conflicts };
}

function aliasesOf(streamName: string, columns: ReadonlyMap<string, unknown>): Map<string, string> {
  const aliases = new Map<string, string>();
  // Resource attributes win over attributes of the same name, as in Elastic's mapping.
  for (const prefix of ["attributes.", "resource.attributes."]) {
    for (const name of columns.keys()) {
      if (name.startsWith(prefix)) aliases.set(name.slice(prefix.length), name);
    }
  }
  for (const [alias, name] of Object.entries(streamAliases[streamName] ?? {})) {
    aliases.set(alias, name);
  }
  for (const name of columns.keys()) aliases.delete(name);
  return aliases;
}

/** Physical columns that the columns of a query are made of. */
function physicalColumns(
  table: Table,
  columns: ReadonlyMap<string, CatalogueColumn>,
  names: readonly string[],
): string[] {
  const physical = new Set<string>();
  for (const name of names) {
    const reads = computedIn(table, name)?.reads;
    const reach = columns.get(name)?.reach;
    if (reads) for (const column of reads) physical.add(column);
    else if (reach?.kind === "column" || reach?.kind === "json") physical.add(reach.column);
    else if (table.index.has(name)) physical.add(name);
  }
  return [...physical];
}

/** What names a record of a stream, for `_id`. */
const identities: ReadonlyMap<Table, readonly string[]> = new Map([
  [logsTable, ["@timestamp", uid, "trace_id", "span_id", "body.text", "attributes.session.id"]],
  [spansTable, ["trace_id", "span_id"]],
  [sessionsTable, ["session.id"]],
]);

function streamOf(
  parts: StreamParts,
  table: Table,
  relations: Relations,
  route: string | null | undefined,
): Stream {
  const { columns, aliases } = parts;
  return {
    columns,
    aliases,
    id: identities.get(table) ?? [],
    relation({ columns: names, range }) {
      const physical = physicalColumns(table, columns, names);
      if (route === undefined) return relations.of(table, physical, range);
      const source = relations.of(table, [...new Set([...physical, STREAM])], range);
      const condition = route === null ? "IS NULL" : `= ${literal(route)}`;
      return `(SELECT * FROM ${source} WHERE ${quoted(STREAM)} ${condition})`;
    },
  };
}

/** Everything that can be asked for now. */
export function storeCatalogue(
  { dictionary, routes }: Known,
  relations: Relations,
): StoreCatalogue {
  const logs = partsOf(logsStream, logsTable, dictionary);
  const spans = partsOf(tracesStream, spansTable, dictionary);
  const sessions = partsOf(sessionsStream, sessionsTable, dictionary);
  const all = new Map<string, Stream>();
  const add = (name: string, parts: StreamParts, table: Table, others: readonly string[]): void => {
    all.set(name, streamOf(parts, table, relations, others.length > 0 ? null : undefined));
    for (const other of others) all.set(other, streamOf(parts, table, relations, other));
  };
  add(logsStream, logs, logsTable, routes.names("logs"));
  add(tracesStream, spans, spansTable, routes.names("spans"));
  add(sessionsStream, sessions, sessionsTable, []);
  return {
    streams: all,
    conflict(stream, column) {
      if (stream.startsWith("logs-")) return logs.conflicts.get(column);
      return stream.startsWith("traces-") ? spans.conflicts.get(column) : undefined;
    },
  };
}
