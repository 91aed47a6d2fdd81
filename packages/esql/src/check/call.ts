import { findFunction, functionNames, refusedFunction } from "../functions/registry.ts";
import type { CallSite, FunctionSpec, ParameterSpec, ScalarSpec } from "../functions/spec.ts";
import { sqlNull, sqlValue } from "../sql/literal.ts";
import { syntaxError } from "../text/syntax-error.ts";
import type { Call, Expression } from "../tree/expression.ts";
import {
  commonNumeric,
  commonType,
  type EsType,
  isNumeric,
  isTimespan,
  sqlType,
  typesInWords,
} from "../types/types.ts";
import { didYouMean } from "./closest.ts";
import { intervalSql, isDuration, literalCast, literalType } from "./convert.ts";
import { type Env, mention, refuse, sourceOf } from "./env.ts";
import { single } from "./single.ts";
import { listSql, nullTyped, type Typed } from "./typed.ts";

const ordinals = ["first", "second", "third", "fourth", "fifth"];
const numbers = ["no", "one", "two", "three", "four", "five"];

function unknownFunction(env: Env, node: Call): Typed {
  const name = node.name;
  const reason = refusedFunction(name);
  if (reason) return refuse(env, node, `Function [${name}] is not supported: ${reason}`);
  if (name.toUpperCase() === "COUNT_IF") {
    return refuse(env, node, `Unknown function [${name}]`, "write COUNT(*) WHERE condition");
  }
  const names = functionNames().map((known) => known.toLowerCase());
  return refuse(env, node, `Unknown function [${name}]${didYouMean(name, names)}`);
}

/** Throws if a function is not called with a number of arguments that it has. */
function checkCount(env: Env, node: Call, spec: FunctionSpec): void {
  const least = spec.parameters.filter(({ optional }) => !optional).length;
  const most = spec.parameters.some(({ variadic }) => variadic)
    ? Number.POSITIVE_INFINITY
    : spec.parameters.length;
  const given = node.args.length;
  if (given >= least && given <= most) return;
  const s = least === 1 ? "" : "s";
  const word = numbers[least] ?? least;
  const expects =
    most === Number.POSITIVE_INFINITY
      ? `at least ${word} argument${s}`
      : least === most
        ? `${least === 0 ? "no" : `exactly ${word}`} argument${s}`
        : `${most - least === 1 ? `${word} or ${numbers[most]}` : `between ${word} and ${numbers[most]}`} arguments`;
  throw syntaxError(
    env.planner.text,
    node.start,
    `error building [${node.name.toLowerCase()}]: expects ${expects}`,
    {
      length: node.end - node.start,
    },
  );
}

export const parameterOf = (spec: FunctionSpec, index: number, count: number): ParameterSpec => {
  if (spec.kind !== "aggregate" && spec.parameterAt) return spec.parameterAt(index, count);
  const found = spec.parameters[Math.min(index, spec.parameters.length - 1)];
  return found ?? { name: "", types: [] };
};

const which = (index: number, count: number): string =>
  count === 1 ? "" : `${ordinals[index] ?? `${index + 1}th`} `;

/** An argument checked against its parameter: cast if it is a literal, one value if one is taken. */
export function checkArgument(env: Env, node: Call, spec: FunctionSpec, index: number): Typed {
  const child = node.args[index];
  if (!child || child.kind === "star") return nullTyped;
  const count = node.args.length;
  const parameter = parameterOf(spec, index, count);
  let value = env.check(child);
  const text = sourceOf(env, node);
  if (value.type !== "null" && !parameter.types.includes(value.type)) {
    const target = literalType(env, value, parameter.types);
    if (target) value = literalCast(env, value, target, child);
    else {
      const shown = value.type === "date" ? "datetime" : value.type;
      const message = `${which(index, count)}argument of [${text}] must be [${typesInWords(parameter.types)}], found value [${sourceOf(env, child)}] type [${shown}]`;
      return refuse(env, node, message);
    }
  }
  if (parameter.constant && value.constant === undefined && value.type !== "null") {
    const message = `${which(index, count)}argument of [${text}] must be a constant, received [${sourceOf(env, child)}]`;
    return refuse(env, node, message);
  }
  if (parameter.list || (spec.kind === "scalar" && spec.each)) return value;
  return single(env, value, node);
}

const inWords = (type: EsType): string => (type === "date" ? "datetime" : type);

/** What the SQL of a function may ask of its call. */
export function createSite(env: Env, node: Call, args: readonly Typed[], type: EsType): CallSite {
  const { planner } = env;
  return {
    env,
    node,
    args,
    type,
    constant: (index) => args[index]?.constant,
    fail: (cause, detail) => `CAST(${planner.raise(node, cause, detail)} AS ${sqlType(type)})`,
    mention: (sql) => mention(env, sql),
    id: (sql) => (/^c\d+$/u.test(sql) ? sql : planner.define(sql)),
    runtime: planner.call,
    refuseType: (index, wanted) => {
      const child = node.args[index] ?? node;
      const message = `${which(index, args.length)}argument of [${sourceOf(env, node)}] must be [${inWords(wanted)}], found value [${sourceOf(env, child)}] type [${inWords(args[index]?.type ?? "null")}]`;
      planner.problem(node, message);
    },
    problem: (message) => {
      planner.problem(node, message(sourceOf(env, node)));
      return "NULL";
    },
    refuse: (index, message) => {
      const child: Expression = node.args[index] ?? node;
      const text = `${which(index, args.length)}argument of [${sourceOf(env, node)}] ${message} [${sourceOf(env, child)}]`;
      planner.problem(node, text);
      return "NULL";
    },
  };
}

export const returnType = (spec: FunctionSpec, args: readonly Typed[]): EsType =>
  typeof spec.returns === "function" ? spec.returns(args.map(({ type }) => type)) : spec.returns;

/** Takes each of several values alone; those that fail are left out, none left is null. */
function eachValue(spec: ScalarSpec, site: CallSite, list: string): string {
  const [arg] = site.args;
  if (!arg) return "NULL";
  const one = {
    ...site,
    args: [{ ...arg, multi: false }],
    mention: (sql: string) => sql,
    id: (sql: string) => sql,
  };
  const values = site.mention(list);
  const mapped = `list_transform(${values}, lambda v: ${spec.sql(["v"], one)})`;
  return `nullif(list_filter(${mapped}, lambda v: v IS NOT NULL), CAST([] AS ${sqlType(site.type)}[]))`;
}

/** Notes the first argument whose type does not go with those before it. */
function checkAlike({ alike }: ScalarSpec, site: CallSite): boolean {
  let type: EsType = "null";
  for (const [index, arg] of site.args.entries()) {
    const numbers: boolean = alike === "numerically" && isNumeric(type) && isNumeric(arg.type);
    const common: EsType | undefined =
      commonType(type, arg.type) ?? (numbers ? commonNumeric(type, arg.type) : undefined);
    if (common === undefined) {
      site.refuseType(index, type);
      return false;
    }
    type = common;
  }
  return true;
}

/** The value of a call whose arguments are all constant, if the function can say it. */
function foldedCall(spec: ScalarSpec, site: CallSite): Typed | undefined {
  const { args, type } = site;
  if (!spec.fold || args.some(({ constant }) => constant === undefined)) return undefined;
  const constant = spec.fold(args, site);
  if (isDuration(constant)) return { type, sql: intervalSql(constant), multi: false, constant };
  if (typeof constant !== "number") return undefined;
  return { type, sql: sqlValue(constant, type), multi: false, constant };
}

/** A conversion of a column that streams have of several types: of each, and one of them is there. */
function convertedVariants(env: Env, node: Call, spec: ScalarSpec): Typed | undefined {
  const [name] = node.args;
  if (!spec.converts || name?.kind !== "name") return undefined;
  const variants = env.planner.scope.find(name.name)?.conflict?.variants;
  const types = parameterOf(spec, 0, node.args.length).types;
  if (!variants?.every(({ type }) => types.includes(type))) return undefined;
  const rest = node.args.slice(1).map((_, index) => checkArgument(env, node, spec, index + 1));
  const converted = variants.map(({ id, type, multi }) =>
    scalarOf(env, node, spec, [{ type, sql: id, multi }, ...rest]),
  );
  const multi = converted.some((each) => each.multi);
  const all = converted.map((each) => (multi ? listSql(each) : each.sql));
  return { type: returnType(spec, []), sql: `coalesce(${all.join(", ")})`, multi };
}

function scalarCall(env: Env, node: Call, spec: ScalarSpec): Typed {
  const converted = convertedVariants(env, node, spec);
  if (converted) return converted;
  const args = node.args.map((_, index) => checkArgument(env, node, spec, index));
  return scalarOf(env, node, spec, args);
}

function scalarOf(env: Env, node: Call, spec: ScalarSpec, args: readonly Typed[]): Typed {
  const type = returnType(spec, args);
  const nothing: Typed = { ...nullTyped, type, sql: sqlNull(type) };
  const site = createSite(env, node, args, type);
  if (spec.alike && !checkAlike(spec, site)) return nothing;
  if (!spec.takesNull && args.some((arg) => arg.type === "null")) return nothing;
  const folded = foldedCall(spec, site);
  if (folded) return folded;
  if (isTimespan(type)) return { ...nullTyped, type };
  const first = args[0];
  if (spec.each && first?.multi) {
    return { type, sql: eachValue(spec, site, first.sql), multi: true };
  }
  const multi = spec.multi === "asGiven" ? args.some((arg) => arg.multi) : (spec.multi ?? false);
  // A null takes the type of the argument that it stands beside.
  const known = args.find((arg) => arg.type !== "null")?.type ?? type;
  const given = args.map((arg, index) => {
    const list = parameterOf(spec, index, args.length).list ?? false;
    if (spec.multi === "asGiven") return arg.sql;
    if (arg.type === "null") return sqlNull(known, list);
    return list ? listSql(arg) : arg.sql;
  });
  return { type, sql: spec.sql(given, site), multi };
}

/** A function call as SQL. */
export function call(env: Env, node: Call): Typed {
  const spec = findFunction(node.name);
  if (!spec) return unknownFunction(env, node);
  checkCount(env, node, spec);
  if (spec.kind === "aggregate") {
    if (env.aggregate) return env.aggregate(node);
    if (env.grouping) {
      return refuse(env, node, `cannot use an aggregate [${sourceOf(env, node)}] for grouping`);
    }
    if (env.nested) {
      const nested = sourceOf(env, node);
      const message = `nested aggregations [${nested}] not allowed inside other aggregations`;
      return refuse(env, node, message);
    }
    return refuse(
      env,
      node,
      `aggregate function [${sourceOf(env, node)}] not allowed ${env.place}`,
      "aggregates stand in STATS and INLINE STATS",
    );
  }
  if (spec.kind === "grouping" && !env.grouping) {
    return refuse(
      env,
      node,
      `cannot use grouping function [${sourceOf(env, node)}] outside of a STATS command`,
      spec.name === "BUCKET" ? "DATE_TRUNC rounds dates anywhere" : undefined,
    );
  }
  return scalarCall(env, node, spec);
}
