import type { CatalogueColumn, Stream } from "../catalogue.ts";
import { closest } from "../check/closest.ts";
import { sqlNull, sqlString } from "../sql/literal.ts";
import { reachSql } from "../sql/reach.ts";
import type { Name } from "../tree/expression.ts";
import type { EsType } from "../types/types.ts";
import type { Planner } from "./planner.ts";
import { createScope, type ScopeColumn } from "./scope.ts";
import type { Id, SourceColumn } from "./step.ts";

type Streams = ReadonlyMap<string, Stream>;

const metadata: Readonly<Record<string, readonly [EsType, (stream: string) => string]>> = {
  _index: ["keyword", (stream) => sqlString(stream)],
  _id: ["keyword", () => sqlNull("keyword")],
  _version: ["long", () => "CAST(1 AS BIGINT)"],
  _score: ["double", () => "0e0"],
  _ignored: ["keyword", () => sqlNull("keyword")],
  _index_mode: ["keyword", () => sqlString("standard")],
};

interface Merged extends ScopeColumn {
  readonly byStream: ReadonlyMap<string, CatalogueColumn>;
}

/** A column that several streams have under one name; of different types it has none. */
function merge(name: string, id: Id, byStream: ReadonlyMap<string, CatalogueColumn>): Merged {
  const types = new Map<EsType, string[]>();
  for (const [stream, { type, reach }] of byStream) {
    if (reach.kind === "none" && byStream.size > 1) continue;
    types.set(type, [...(types.get(type) ?? []), stream]);
  }
  const [first = [...byStream.values()][0]?.type ?? "null"] = types.keys();
  const multi = [...byStream.values()].some(({ multivalued }) => multivalued === true);
  if (types.size <= 1) return { name, id, type: first, multi, byStream };
  const list = [...types].map(([type, streams]) => `[${type}] in [${streams.join(", ")}]`);
  const conflict = `Cannot use field [${name}] due to ambiguities being mapped as [${types.size}] incompatible types: ${list.join(", ")}`;
  return { name, id, type: "unsupported", multi: false, conflict, byStream };
}

function mergedColumns(streams: Streams, planner: Planner): readonly Merged[] {
  const names = new Map<string, Map<string, CatalogueColumn>>();
  for (const [stream, { columns }] of streams) {
    for (const [name, column] of columns) {
      const known = names.get(name);
      if (known) known.set(stream, column);
      else names.set(name, new Map([[stream, column]]));
    }
  }
  return [...names]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, byStream]) => merge(name, planner.newId(), byStream));
}

function aliasColumns(streams: Streams, columns: readonly Merged[]): readonly ScopeColumn[] {
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

function columnSql({ type, multi, conflict, byStream }: Merged, stream: string): string {
  const column = byStream.get(stream);
  if (!column || conflict) return sqlNull(type, multi);
  if (column.reach.kind === "none") return sqlNull(type, multi);
  const sql = reachSql(column);
  return multi && !column.multivalued ? `CASE WHEN ${sql} IS NOT NULL THEN [${sql}] END` : sql;
}

/** Begins a query with the rows of streams. */
export function readStreams(streams: Streams, wanted: readonly Name[], planner: Planner): void {
  const columns = mergedColumns(streams, planner);
  const extra: { column: ScopeColumn; sql: (stream: string) => string }[] = [];
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
    const [type, sql] = known;
    extra.push({ column: { name: node.name, id: planner.newId(), type, multi: false }, sql });
  }
  const parts = [...streams].map(([name, stream]) => ({
    name,
    stream,
    columns: [
      ...columns.map((column): SourceColumn => {
        const found = column.byStream.get(name);
        const read = found && found.reach.kind !== "none" && !column.conflict;
        return {
          id: column.id,
          sql: columnSql(column, name),
          ...(read ? { name: column.name } : {}),
        };
      }),
      ...extra.map(({ column, sql }): SourceColumn => ({ id: column.id, sql: sql(name) })),
    ],
  }));
  planner.add({ kind: "source", parts });
  const listed = columns.map(({ byStream: _, ...column }): ScopeColumn => column);
  planner.scope = createScope([
    ...listed,
    ...extra.map(({ column }) => column),
    ...aliasColumns(streams, columns),
  ]);
  const time = planner.scope.find("@timestamp");
  if (time?.type === "date") planner.timeId = time.id;
}
