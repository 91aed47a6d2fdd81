import type { Need, TimeRange } from "../catalogue.ts";
import {
  type Definition,
  type Id,
  idsIn,
  type OrderKey,
  type SourceColumn,
  type SourcePart,
  type Step,
} from "../plan/step.ts";
import { neededBefore } from "./live.ts";

export interface Rendered {
  readonly sql: string;
  readonly reads: ReadonlyMap<string, Need>;
}

/** What the filters of a query demand of every row. */
export interface Demands {
  readonly range: TimeRange;
  readonly equal: ReadonlyMap<Id, readonly string[]>;
}

function equalIn(used: readonly SourceColumn[], equal: Demands["equal"]): Pick<Need, "equal"> {
  const texts = used.flatMap(({ id, names }) => {
    const [name] = names;
    const demanded = equal.get(id);
    return name === undefined || demanded === undefined ? [] : [[name, demanded] as const];
  });
  return texts.length === 0 ? {} : { equal: new Map(texts) };
}

const list = (items: readonly string[]): string =>
  items.length === 0 ? "1 AS nothing" : items.join(", ");

export const orderSql = (order: readonly OrderKey[]): string =>
  order.length === 0
    ? ""
    : ` ORDER BY ${order.map(({ id, descending, nullsFirst }) => `${id} ${descending ? "DESC" : "ASC"} NULLS ${nullsFirst ? "FIRST" : "LAST"}`).join(", ")}`;

/** Definitions by depth: each level needs only what lies below it. */
function levels(definitions: readonly Definition[]): readonly (readonly Definition[])[] {
  const depths = new Map<Id, number>();
  const out: Definition[][] = [];
  for (const definition of definitions) {
    let depth = 0;
    for (const id of idsIn(definition.sql)) depth = Math.max(depth, (depths.get(id) ?? -1) + 1);
    depths.set(definition.id, depth);
    const level = out[depth] ?? [];
    level.push(definition);
    out[depth] = level;
  }
  return out;
}

/** A plan as one SELECT that gives the ids `wanted`. */
export function render(
  steps: readonly Step[],
  wanted: readonly Id[],
  { range, equal }: Demands,
): Rendered {
  const reads = new Map<string, Need>();
  const lives: ReadonlySet<Id>[] = [];
  let live: ReadonlySet<Id> = new Set(wanted);
  for (const step of [...steps].reverse()) {
    lives.unshift(live);
    live = neededBefore(step, live);
  }

  const part = ({ name, stream, columns }: SourcePart, after: ReadonlySet<Id>): string => {
    const used = columns.filter(({ id }) => after.has(id));
    const names = new Set(used.flatMap((column) => column.names));
    const need = { columns: [...names], range, ...equalIn(used, equal) };
    reads.set(name, need);
    const select = list(used.map(({ id, sql }) => `${sql} AS ${id}`));
    return `SELECT ${select} FROM ${stream.relation(need)}`;
  };

  const define = (
    definitions: readonly Definition[],
    after: ReadonlySet<Id>,
    from: string,
  ): string => {
    // Ids needed after each level: what comes later still reads what lies below it.
    const used: Definition[] = [];
    const needed = new Set(after);
    for (const definition of [...definitions].reverse()) {
      if (!needed.has(definition.id)) continue;
      used.unshift(definition);
      for (const id of idsIn(definition.sql)) needed.add(id);
    }
    const own = new Set(used.map(({ id }) => id));
    let have = [...needed].filter((id) => !own.has(id));
    let sql = from;
    for (const level of levels(used)) {
      const added = level.map(({ id, sql: expression }) => `${expression} AS ${id}`);
      sql = `SELECT ${list([...have, ...added])} FROM (${sql})`;
      have = [...have, ...level.map(({ id }) => id)];
    }
    return sql;
  };

  const inline = (
    step: Extract<Step, { kind: "inline" }>,
    after: ReadonlySet<Id>,
    from: string,
  ): string => {
    const aggregates = step.aggregates.filter(({ id }) => after.has(id));
    if (aggregates.length === 0) return from;
    const computed = new Set(aggregates.map(({ id }) => id));
    const kept = [...after].filter((id) => !computed.has(id));
    const keys = step.groups.map((id) => `${id} AS k${id}`);
    const select = list([...keys, ...aggregates.map(({ id, sql }) => `${sql} AS ${id}`)]);
    const groupBy = step.groups.length > 0 ? ` GROUP BY ${step.groups.join(", ")}` : "";
    const on =
      step.groups.map((id) => `o.${id} IS NOT DISTINCT FROM g.k${id}`).join(" AND ") || "true";
    const out = list([...kept.map((id) => `o.${id}`), ...aggregates.map(({ id }) => `g.${id}`)]);
    return `WITH o AS MATERIALIZED (${from}) SELECT ${out} FROM o LEFT JOIN (SELECT ${select} FROM o${groupBy}) g ON ${on}`;
  };

  let sql = "";
  for (const [index, step] of steps.entries()) {
    const after = lives[index] ?? new Set();
    const columns = list([...after]);
    switch (step.kind) {
      case "source":
        sql = step.parts.map((each) => part(each, after)).join(" UNION ALL ");
        break;
      case "row":
        sql = "SELECT 1 AS nothing";
        break;
      case "define":
        sql = define(step.definitions, after, sql);
        break;
      case "filter":
        sql = `SELECT ${columns} FROM (${sql}) WHERE ${step.sql}`;
        break;
      case "aggregate": {
        const aggregates = step.aggregates.filter(({ id }) => after.has(id));
        const select = [...step.groups, ...aggregates].map((each) => `${each.sql} AS ${each.id}`);
        const groupBy =
          step.groups.length > 0
            ? ` GROUP BY ${step.groups.map((_, at) => at + 1).join(", ")}`
            : "";
        // Without groups there is one row even if no aggregate is read.
        sql = `SELECT ${select.length === 0 ? "count(*) AS nothing" : select.join(", ")} FROM (${sql})${groupBy}`;
        break;
      }
      case "inline":
        sql = inline(step, after, sql);
        break;
      case "limit": {
        const order = orderSql(step.order);
        sql =
          step.groups.length > 0
            ? `SELECT ${columns} FROM (${sql}) QUALIFY row_number() OVER (PARTITION BY ${step.groups.join(", ")}${order}) <= ${step.count}`
            : `SELECT ${columns} FROM (${sql})${order} LIMIT ${step.count}`;
        break;
      }
      case "expand": {
        const others = [...after].filter((id) => id !== step.to);
        const rows = `unnest(CASE WHEN ${step.from} IS NULL THEN [NULL] ELSE ${step.from} END) AS ${step.to}`;
        sql = `SELECT ${[...others, rows].join(", ")} FROM (${sql})`;
        break;
      }
      default:
        return step satisfies never;
    }
  }
  return { sql, reads };
}
