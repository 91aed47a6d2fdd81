import { checkArgument, createSite, returnType } from "../check/call.ts";
import { checkExpression, createEnv } from "../check/check.ts";
import type { Env } from "../check/env.ts";
import { single } from "../check/single.ts";
import { nullTyped, type Typed } from "../check/typed.ts";
import { findFunction } from "../functions/registry.ts";
import { parseAggregate, parseFields } from "../parse/fields.ts";
import { defineGroups } from "../plan/define-groups.ts";
import type { Planner } from "../plan/planner.ts";
import { createScope, type ScopeColumn, withColumns } from "../plan/scope.ts";
import { type Definition, type Id, isId } from "../plan/step.ts";
import { sqlNull } from "../sql/literal.ts";
import type { Call, Expression } from "../tree/expression.ts";
import type { Aggregate, Stats } from "../tree/query.ts";
import type { CommandSpec } from "./spec.ts";

function filterOf(aggregate: Aggregate, env: Env): string {
  if (!aggregate.where) return "";
  const value = single(env, env.check(aggregate.where), aggregate.where);
  if (value.type !== "boolean" && value.type !== "null") {
    env.planner.problem(
      aggregate.where,
      `Condition for filtering the aggregate must be boolean, found [${value.type.toUpperCase()}]`,
    );
  }
  const id = isId(value.sql) ? value.sql : env.planner.define(value.sql);
  return ` FILTER (WHERE ${value.type === "null" ? "false" : id})`;
}

/** An aggregate call as a value computed once a group. */
function aggregateCall(node: Call, filter: string, env: Env, found: Definition[]): Typed {
  const { planner } = env;
  const spec = findFunction(node.name);
  if (spec?.kind !== "aggregate") return nullTyped;
  const checked = node.args.some(({ kind }) => kind === "star")
    ? []
    : node.args.map((_, index) => checkArgument(env, node, spec, index));
  const type = returnType(spec, checked);
  // Arguments are computed before rows are grouped, where they can be mentioned more than once.
  const args = checked.map((arg): Typed => {
    if (arg.constant !== undefined && arg.type !== "null" && !arg.multi) return arg;
    return { ...arg, sql: isId(arg.sql) ? arg.sql : planner.define(arg.sql) };
  });
  const all = (index: number): string => {
    const arg = args[index] ?? nullTyped;
    if (arg.multi) return `flatten(list(${arg.sql})${filter})`;
    const condition = filter
      ? `${filter.slice(0, -1)} AND ${arg.sql} IS NOT NULL)`
      : ` FILTER (WHERE ${arg.sql} IS NOT NULL)`;
    return `list(${arg.sql})${condition}`;
  };
  const site = { ...createSite(env, node, args, type), filter, all, mention: (sql: string) => sql };
  const first = args[0];
  if (
    first?.type === "null" &&
    spec.name !== "COUNT" &&
    spec.name !== "PRESENT" &&
    spec.name !== "ABSENT" &&
    spec.name !== "COUNT_DISTINCT"
  ) {
    return { ...nullTyped, type, sql: sqlNull(type) };
  }
  const id = planner.newId();
  found.push({
    id,
    sql: spec.sql(
      args.map(({ sql }) => sql),
      site,
    ),
  });
  return { type, sql: id, multi: spec.multi ?? false };
}

const isGroupName = (node: Expression, groups: readonly ScopeColumn[]): ScopeColumn | undefined =>
  node.kind === "name" ? groups.find(({ name }) => name === node.name) : undefined;

/** An expression that computes nothing over the rows does not belong in STATS. */
function noAggregate(
  { expression }: Aggregate,
  planner: Planner,
  groups: readonly ScopeColumn[],
): void {
  const text = planner.text.slice(expression.start, expression.end);
  const isGroup = isGroupName(expression, groups) !== undefined;
  if (expression.kind === "name" && !isGroup) return;
  const message = isGroup
    ? `grouping key [${text}] already specified in the STATS BY clause`
    : `expected an aggregate function but found [${text}]`;
  if (planner.problems.length === 0) planner.problem(expression, message);
}

interface Results {
  readonly columns: readonly ScopeColumn[];
  readonly aggregates: readonly Definition[];
  readonly after: readonly Definition[];
}

/** Checks the aggregates: calls become values of the group, what stands around them comes after. */
function checkAggregates(
  command: Stats,
  planner: Planner,
  groups: readonly ScopeColumn[],
): Results {
  const aggregates: Definition[] = [];
  const after: Definition[] = [];
  const inner = createEnv(planner, "inside another aggregate", { nested: true, search: true });
  const columns = command.aggregates.map((aggregate): ScopeColumn => {
    const filter = filterOf(aggregate, inner);
    let calls = false; // of aggregates or groups
    const texts = new Map(command.groups.map((field, index) => [field.name, groups[index]]));
    const env: Env = {
      planner,
      place: "",
      aggregate: (node) => {
        calls = true;
        return aggregateCall(node, filter, inner, aggregates);
      },
      check: (node) => {
        const group =
          isGroupName(node, groups) ?? texts.get(planner.text.slice(node.start, node.end));
        if (group && node !== aggregate.expression) calls = true;
        if (group) return { type: group.type, sql: group.id, multi: group.multi };
        if (node.kind === "name") {
          const { name } = node;
          const known = planner.scope.find(name) !== undefined;
          if (known) {
            planner.problem(
              node,
              `column [${name}] must appear in the STATS BY clause or be used in an aggregate function`,
            );
            return nullTyped;
          }
        }
        return checkExpression(env, node);
      },
    };
    const before = aggregates.length;
    const value = env.check(aggregate.expression);
    if (aggregates.length === before && !calls) noAggregate(aggregate, planner, groups);
    const id: Id = isId(value.sql) ? value.sql : planner.newId();
    if (id !== value.sql) after.push({ id, sql: value.sql });
    return { name: aggregate.name, id, type: value.type, multi: value.multi };
  });
  return { columns, aggregates, after };
}

/** A group column with several values puts the row into each of the groups. */
function expandGroups(groups: readonly ScopeColumn[], planner: Planner): readonly ScopeColumn[] {
  return groups.map((group) => {
    if (!group.multi) return group;
    const unique = planner.define(`list_distinct(${group.id})`);
    const to = planner.newId();
    planner.add({ kind: "expand", from: unique, to });
    return { ...group, id: to, multi: false };
  });
}

function plan(command: Stats, planner: Planner): void {
  if (command.inline && planner.limited) {
    const shown = planner.text.slice(command.start, command.end);
    planner.problem(
      command,
      `INLINE STATS cannot be used after an explicit or implicit LIMIT command, but was [${shown}]`,
    );
  }
  const env = createEnv(planner, "in the BY clause of STATS", { grouping: true });
  const listed = defineGroups(command.groups, planner, env);
  const expanded = expandGroups(listed, planner);
  // BY columns may be named in the aggregates; their own names win over those of the rows.
  const before = planner.scope;
  // But a field of several values that groups the rows still has them all in the aggregates.
  planner.scope = withColumns(
    before,
    expanded.filter((_, index) => {
      const group = command.groups[index];
      return group?.named || group?.expression.kind !== "name";
    }),
  );
  const results = checkAggregates(command, planner, expanded);
  planner.scope = before;
  if (command.inline) {
    planner.add({
      kind: "inline",
      groups: expanded.map(({ id }) => id),
      aggregates: results.aggregates,
    });
    planner.add({ kind: "define", definitions: results.after });
    planner.scope = withColumns(before, [...results.columns, ...expanded]);
    // What is computed over all rows must see those that a later filter drops.
    planner.timeId = undefined;
    return;
  }
  // A key may be listed twice under several names: it is computed once and read twice.
  const ids = expanded.map((group): ScopeColumn => ({ ...group, id: planner.newId() }));
  const groups = expanded.map(({ id }, index) => ({ id: ids[index]?.id ?? id, sql: id }));
  const renamed = new Map(groups.map(({ id, sql }) => [sql, id]));
  const rename = (sql: string): string =>
    sql.replace(/\bc\d+\b/gu, (id) => (isId(id) ? (renamed.get(id) ?? id) : id));
  planner.add({ kind: "aggregate", groups, aggregates: results.aggregates });
  planner.add({
    kind: "define",
    definitions: results.after.map(({ id, sql }) => ({ id, sql: rename(sql) })),
  });
  const columns = results.columns.map((column) => ({
    ...column,
    id: renamed.get(column.id) ?? column.id,
  }));
  planner.scope = withColumns(createScope([]), [...columns, ...ids]);
  planner.order = [];
  planner.timeId = undefined;
}

const parse =
  (inline: boolean): CommandSpec<Stats>["parse"] =>
  (reader, start) => {
    const { cursor } = reader;
    const aggregates: Aggregate[] = [];
    if (!cursor.at("BY")) {
      do aggregates.push(parseAggregate(reader));
      while (cursor.take(","));
    }
    const groups = cursor.take("BY") ? parseFields(reader) : [];
    return { kind: "stats", inline, aggregates, groups, start, end: cursor.lastEnd() };
  };

const syntax = "[name =] aggregate [WHERE condition] [, …] [BY [name =] expression [, …]]";

export const stats: CommandSpec<Stats> = {
  kind: "stats",
  keyword: "STATS",
  syntax: `STATS ${syntax}`,
  brief:
    "Groups rows and computes aggregates, each over the rows for which its own condition is true.",
  examples: [
    'FROM logs-* | STATS clicks = COUNT(*) WHERE event_name == "user.click", users = COUNT_DISTINCT(user.id) BY page.url',
  ],
  parse: parse(false),
  plan,
};

export const inlineStats: CommandSpec<Stats> = {
  ...stats,
  keyword: "INLINE STATS",
  syntax: `INLINE STATS ${syntax}`,
  brief: "As STATS, but keeps the rows and adds the aggregates of its group to each.",
  examples: [
    "FROM traces-* | INLINE STATS slowest = MAX(duration) BY name | WHERE duration == slowest",
  ],
  parse: parse(true),
};
