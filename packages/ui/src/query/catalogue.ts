import type { Catalogue, CatalogueColumn, ColumnType, Stream } from "@session-replay/esql/assist";
import {
  attributes,
  events,
  resourceAttributes,
  streamAliases,
  streams,
} from "@session-replay/schema";

export const schemaStreams: readonly string[] = Object.keys(streams);

/** Columns of a stream as an answer of the server names them. */
export type ServedColumns = readonly { readonly name: string; readonly type: string }[];

const columnTypes = [
  "boolean",
  "integer",
  "long",
  "unsigned_long",
  "double",
  "keyword",
  "text",
  "date",
  "date_nanos",
  "ip",
  "version",
  "null",
] as const satisfies readonly ColumnType[];

const typeOf = (name: string): ColumnType =>
  columnTypes.find((type) => type === name) ?? "unsupported";

const eventNames = Object.keys(events);

/** Values that a column is likely to have. */
function samplesOf(name: string): readonly string[] {
  if (name === "event_name" || name === "body.text") return eventNames;
  const attribute = name.replace(/^(?:resource\.)?attributes\./u, "");
  const example = { ...resourceAttributes, ...attributes }[attribute]?.example;
  return typeof example === "string" ? [example] : [];
}

function columnsOf(stream: string, served: ServedColumns): Stream["columns"] {
  const columns = new Map<string, CatalogueColumn>();
  for (const [name, { type, brief, multivalued }] of Object.entries(streams[stream] ?? {})) {
    const more = multivalued ? { multivalued } : {};
    columns.set(name, { type, brief, samples: samplesOf(name), reach: { kind: "none" }, ...more });
  }
  for (const { name, type } of served) {
    if (columns.has(name)) continue;
    columns.set(name, { type: typeOf(type), reach: { kind: "none" } });
  }
  return columns;
}

/** The streams of the schema, with the columns that the server has besides. */
export function withServed(served: ReadonlyMap<string, ServedColumns>): Catalogue {
  const known = schemaStreams.map((name): [string, Stream] => [
    name,
    {
      columns: columnsOf(name, served.get(name) ?? []),
      aliases: new Map(Object.entries(streamAliases[name] ?? {})),
      relation: () => "",
    },
  ]);
  return { streams: new Map(known) };
}
