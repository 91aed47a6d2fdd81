import type { Column, ColumnType } from "./ask.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Compiled, CompileOptions } from "./compiled.ts";
import { parseQuery } from "./parse/query.ts";
import { planCommand } from "./plan/plan-command.ts";
import { createPlanner, throwProblems } from "./plan/planner.ts";
import type { ScopeColumn } from "./plan/scope.ts";
import { readSettings } from "./plan/settings.ts";
import { withoutTailLimit } from "./plan/tail-limit.ts";
import { orderSql, render } from "./sql/render.ts";
import { type EsType, isTimespan, sqlType } from "./types/types.ts";

const defaultLimit = 1000;
const mostRows = 10_000;

/** Times travel as numbers, so that no driver's date type can round or shift them. */
function outputSql({ id, type, multi }: ScopeColumn): string {
  if (type !== "date" && type !== "date_nanos") return id;
  const number = (value: string): string =>
    `${type === "date" ? "epoch_ms" : "epoch_ns"}(CAST(${value} AS ${sqlType(type)}))`;
  return multi ? `list_transform(${id}, lambda v: ${number("v")})` : number(id);
}

const isColumnType = (type: EsType): type is ColumnType => !isTimespan(type);

function columnOf({ name, type, conflict }: ScopeColumn): Column {
  if (!isColumnType(type)) return { name, type: "unsupported" };
  if (!conflict) return { name, type };
  const originalTypes = conflict.variants.map((variant) => variant.type).filter(isColumnType);
  return { name, type, originalTypes };
}

/**
 * Compiles ES|QL to one SELECT for DuckDB. Throws `EsqlError` with all that is wrong.
 *
 * @example compile('FROM logs-* | WHERE user.id == "david" | LIMIT 10', catalogue, { now: Date.now() })
 */
export function compile(text: string, catalogue: Catalogue, options: CompileOptions): Compiled {
  const query = parseQuery(text, options.params);
  const settings = readSettings(query, options);
  const planner = createPlanner(text, catalogue, options, settings);
  for (const command of query.commands) planCommand(command, planner);
  throwProblems(planner);
  planner.add({ kind: "define", definitions: [] });
  if (!planner.limited) {
    planner.warnings.push(`No limit defined, adding default limit of [${defaultLimit}]`);
  }
  const columns = planner.scope.columns.filter(({ alias }) => !alias);
  const ids = [...columns.map(({ id }) => id), ...planner.order.map(({ id }) => id)];
  const { steps, count } = withoutTailLimit(planner.steps, planner.order);
  const { sql, reads } = render(steps, ids, planner);
  const output = columns.map((column, index) => `${outputSql(column)} AS o${index}`);
  const select = output.length === 0 ? "1 AS nothing" : output.join(", ");
  const limit = Math.min(count ?? mostRows, planner.limited ? mostRows : defaultLimit);
  return {
    sql: `SELECT ${select} FROM (${sql})${orderSql(planner.order)} LIMIT ${limit}`,
    columns: columns.map(columnOf),
    timeZone: settings.timeZone,
    warnings: planner.warnings,
    sites: planner.sites,
    reads,
    runtime: [...planner.runtime],
  };
}
