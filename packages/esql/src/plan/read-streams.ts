import type { CatalogueColumn, Stream } from "../catalogue.ts";
import { closest } from "../check/closest.ts";
import { sqlNull } from "../sql/literal.ts";
import { reachSql } from "../sql/reach.ts";
import type { Name } from "../tree/expression.ts";
import { type EsType, isDate, sqlType } from "../types/types.ts";
import { type MetadataSpec, metadata } from "./metadata.ts";
import type { Planner } from "./planner.ts";
import { createScope, type ScopeColumn } from "./scope.ts";
import type { Id, SourceColumn } from "./step.ts";

type Streams = ReadonlyMap<string, Stream>;

interface Merged extends ScopeColumn {
  readonly byStream: ReadonlyMap<string, CatalogueColumn>;
}

const isDates = (types: readonly EsType[]): boolean => types.every(isDate);

/** A column that several streams have under one name; of different types it has none. */
function merge(
  name: string,
  newId: () => Id,
  byStream: ReadonlyMap<string, CatalogueColumn>,
): Merged {
  const id = newId();
  const [only] = byStream.values();
  if (only && byStream.size === 1) {
    return { name, id, type: only.type, multi: only.multivalued ?? false, byStream };
  }
  const types = new Map<EsType, string[]>();
  for (const [stream, { type, reach }] of byStream) {
    if (reach.kind === "none") continue;
    types.set(type, [...(types.get(type) ?? []), stream]);
  }
  const [first = [...byStream.values()][0]?.type ?? "null"] = types.keys();
  const multi = [...byStream.values()].some(({ multivalued }) => multivalued === true);
  if (types.size <= 1) return { name, id, type: first, multi, byStream };
  if (isDates([...types.keys()])) return { name, id, type: "date_nanos", multi, byStream };
  const list = [...types].map(([type, streams]) => `[${type}] in [${streams.join(", ")}]`);
  const variants = [...types.keys()].map(
    (type): ScopeColumn => ({ name, id: newId(), type, multi }),
  );
  const message = `Cannot use field [${name}] due to ambiguities being mapped as [${types.size}] incompatible types: ${list.join(", ")}`;
  const conflict = { message, variants };
  return { name, id, type: "unsupported", multi: false, conflict, byStream };
}

type ByStream = ReadonlyMap<string, CatalogueColumn>;

/** Columns of a single stream, kept as long as its columns are: every query asks for them again. */
const single = new WeakMap<
  Stream["columns"],
  Map<string, readonly (readonly [string, ByStream])[]>
>();

function namesOf(streams: Streams): readonly (readonly [string, ByStream])[] {
  const [first] = streams;
  if (!first || streams.size > 1) return allNames(streams);
  const [name, { columns }] = first;
  const byName = single.get(columns) ?? new Map();
  const known = byName.get(name) ?? allNames(streams);
  single.set(columns, byName.set(name, known));
  return known;
}

function allNames(streams: Streams): readonly (readonly [string, ByStream])[] {
  const names = new Map<string, Map<string, CatalogueColumn>>();
  for (const [stream, { columns }] of streams) {
    for (const [name, column] of columns) {
      const known = names.get(name);
      if (known) known.set(stream, column);
      else names.set(name, new Map([[stream, column]]));
    }
  }
  return [...names].sort(([a], [b]) => (a < b ? -1 : 1));
}

const mergedColumns = (streams: Streams, planner: Planner): readonly Merged[] =>
  namesOf(streams).map(([name, byStream]) => merge(name, planner.newId, byStream));

function aliasColumns(streams: Streams, columns: readonly Merged[]): readonly ScopeColumn[] {
  if ([...streams.values()].every(({ aliases }) => aliases.size === 0)) return [];
  const byName = new Map(columns.map((column) => [column.name, column]));
  const aliases = new Map<string, ScopeColumn>();
  for (const { aliases: named } of streams.values()) {
    for (const [alias, name] of named) {
      const column = byName.get(name);
      if (column && !byName.has(alias)) {
        const { byStream: _, ...rest } = column;
        aliases.set(alias, { ...rest, name: alias, alias: true });
      }
    }
  }
  return [...aliases.values()];
}

function columnSql({ type, multi, byStream }: Merged, stream: string): string {
  const column = byStream.get(stream);
  if (!column || column.reach.kind === "none") return sqlNull(type, multi);
  if (column.type !== type && !(isDate(type) && isDate(column.type))) return sqlNull(type, multi);
  const reached = reachSql(column);
  const target = `${sqlType(type)}${column.multivalued ? "[]" : ""}`;
  const sql = column.type === type ? reached : `CAST(${reached} AS ${target})`;
  return multi && !column.multivalued ? `CASE WHEN ${sql} IS NOT NULL THEN [${sql}] END` : sql;
}

/** A column as a stream gives it; one of several types once for each of them. */
function sourceColumns(column: Merged, stream: string): readonly SourceColumn[] {
  const { conflict, byStream, name } = column;
  const variants = conflict?.variants.map((variant): Merged => ({ ...variant, byStream })) ?? [];
  const found = byStream.get(stream);
  return [column, ...variants].map((each): SourceColumn => {
    const read = found && found.reach.kind !== "none" && !each.conflict && reads(found, each);
    return { id: each.id, sql: columnSql(each, stream), names: read ? [name] : [] };
  });
}

const reads = (column: CatalogueColumn, { type }: Merged): boolean =>
  column.type === type || (isDate(column.type) && isDate(type));

/** Begins a query with the rows of streams. */
export function readStreams(streams: Streams, wanted: readonly Name[], planner: Planner): void {
  const columns = mergedColumns(streams, planner);
  const extra: { column: ScopeColumn; read: MetadataSpec["read"] }[] = [];
  for (const node of wanted) {
    const known = Object.hasOwn(metadata, node.name) ? metadata[node.name] : undefined;
    if (!known) {
      const [near] = closest(node.name, Object.keys(metadata));
      planner.problem(
        node,
        `unresolved metadata fields: [?${node.name}]`,
        near ? `did you mean ${near}?` : undefined,
      );
      continue;
    }
    const { type, read } = known;
    extra.push({ column: { name: node.name, id: planner.newId(), type, multi: false }, read });
  }
  const parts = [...streams].map(([name, stream]) => ({
    name,
    stream,
    columns: [
      ...columns.flatMap((column) => sourceColumns(column, name)),
      ...extra.map(({ column, read }): SourceColumn => ({ id: column.id, ...read(name, stream) })),
    ],
  }));
  planner.add({ kind: "source", parts });
  const listed = columns.map(({ byStream: _, ...column }): ScopeColumn => column);
  planner.scope = createScope([
    ...listed,
    ...extra.map(({ column }) => column),
    ...aliasColumns(streams, columns),
  ]);
  for (const { id } of listed) planner.indexed.add(id);
  const time = planner.scope.find("@timestamp");
  if (time?.type === "date") planner.timeId = time.id;
}
