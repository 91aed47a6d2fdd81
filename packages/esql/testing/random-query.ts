import { functionFamilies } from "../src/functions/registry.ts";
import type { FunctionSpec, ParameterSpec } from "../src/functions/spec.ts";
import type { EsType } from "../src/types/types.ts";

type Random = () => number;

const pick = <T>(random: Random, list: readonly [T, ...T[]] | readonly T[]): T => {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new Error("nothing to pick from");
  return found;
};

/** Columns of the suite's `typed` table and constants, by type. */
const values: Readonly<Record<EsType, readonly string[]>> = {
  boolean: ["b", "true", "false"],
  integer: ["i", "id", "3", "-2", "0", "2147483647", "[1, 2]"],
  long: ["l", "5000000000", "-9223372036854775807"],
  unsigned_long: ["ul", "18446744073709551615"],
  double: ["d", "1.5", "-0.25", "1e100", "[1.5, 2.5]"],
  keyword: ["k", '"x"', '""', '"a,b"', '["p", "q"]', '"2026-01-15"', '"12"'],
  text: ["TO_TEXT(k)"],
  date: ["t", '"2026-02-03T04:05:06.789Z"::date', "NOW()"],
  date_nanos: ["TO_DATE_NANOS(t)"],
  ip: ["ip", '"10.0.0.1"::ip', '"::1"::ip'],
  version: ["v", '"1.2.3"::version'],
  null: ["null"],
  unsupported: ["null"],
  date_period: ["1 day", "2 months", "1 week"],
  time_duration: ["1 hour", "30 minutes", "15 ms"],
};

const isConstant = (text: string): boolean =>
  !/^[a-z]+$|\(k\)|\(t\)/u.test(text) || /^(?:true|false|null)$/u.test(text);

const allFunctions = Object.values(functionFamilies).flat();
const scalars = allFunctions.filter(({ kind, name }) => kind === "scalar" && !/^MATCH/u.test(name));
const aggregates = allFunctions.filter(({ kind }) => kind === "aggregate");

function argument(random: Random, { types, constant }: ParameterSpec, depth: number): string {
  if (random() < 0.05 && !constant) return "null";
  const type = pick(random, types);
  if (!constant && depth > 0 && random() < 0.4) {
    const fitting = scalars.filter(({ returns }) => returns === type);
    if (fitting.length > 0) return callOf(random, pick(random, fitting), depth - 1);
  }
  const all = constant ? values[type].filter(isConstant) : values[type];
  return pick(random, all.length > 0 ? all : values[type]);
}

/** A call with arguments that mostly fit. */
function callOf(random: Random, spec: FunctionSpec, depth: number): string {
  const args: string[] = [];
  const pairs = spec.name === "CASE" ? 1 + Math.floor(random() * 2) : 0;
  if (pairs > 0) {
    const type = pick(random, ["integer", "keyword", "date", "double"] as const);
    for (let pair = 0; pair < pairs; pair += 1)
      args.push(condition(random, depth - 1), pick(random, values[type]));
    if (random() < 0.7) args.push(pick(random, values[type]));
    return `CASE(${args.join(", ")})`;
  }
  for (const parameter of spec.parameters) {
    if (parameter.optional && random() < 0.4) break;
    args.push(argument(random, parameter, depth));
    if (parameter.variadic && random() < 0.4) args.push(argument(random, parameter, depth));
  }
  return `${spec.name}(${args.join(", ")})`;
}

function condition(random: Random, depth: number): string {
  const type = pick(random, [
    "integer",
    "long",
    "double",
    "keyword",
    "date",
    "ip",
    "version",
  ] as const);
  const left = pick(random, values[type]);
  const right = pick(random, values[type]);
  if (depth > 0 && random() < 0.4) {
    return `(${condition(random, depth - 1)} ${pick(random, ["AND", "OR"])} ${random() < 0.3 ? "NOT " : ""}${condition(random, depth - 1)})`;
  }
  if (random() < 0.15) return `${left} IS ${random() < 0.5 ? "NOT " : ""}NULL`;
  if (random() < 0.15) return `${left} IN (${right}, ${pick(random, values[type])})`;
  if (type === "keyword" && random() < 0.4)
    return `k ${pick(random, ["LIKE", "RLIKE", "NOT LIKE"])} "a.*?"`;
  return `${left} ${pick(random, ["==", "!=", "<", "<=", ">", ">="])} ${right}`;
}

function expression(random: Random, depth: number): string {
  if (random() < 0.3) {
    const number = (): string =>
      pick(random, values[pick(random, ["integer", "long", "double"] as const)]);
    const nested = depth > 0 && random() < 0.5 ? `(${number()} * ${number()})` : number();
    return `${nested} ${pick(random, ["+", "-", "*", "/", "%"])} ${number()}`;
  }
  return callOf(random, pick(random, scalars), depth);
}

const command = (random: Random): string => {
  const kind = Math.floor(random() * 8);
  if (kind === 0) return `WHERE ${condition(random, 2)}`;
  if (kind === 1)
    return `SORT ${pick(random, ["i", "k DESC", "t NULLS FIRST", "x", "d, id DESC"])}`;
  if (kind === 2) return `LIMIT ${Math.floor(random() * 6)}`;
  if (kind === 3) return "MV_EXPAND x";
  if (kind === 4) return `INLINE STATS y = ${callOf(random, pick(random, aggregates), 0)} BY b`;
  return `EVAL ${pick(random, ["x", "z"])} = ${expression(random, 2)}`;
};

/** A query over `typed` that mostly is a right one. */
export function randomQuery(random: Random): string {
  const commands = [`FROM typed | EVAL x = ${expression(random, 2)}`];
  for (let count = Math.floor(random() * 4); count > 0; count -= 1) commands.push(command(random));
  if (random() < 0.4) {
    const where = random() < 0.3 ? ` WHERE ${condition(random, 1)}` : "";
    const by =
      random() < 0.6
        ? ` BY ${pick(random, ["b", "k", "x", "id % 2", "BUCKET(d, 2.0)", "DATE_TRUNC(1 month, t)"])}`
        : "";
    commands.push(
      `STATS a = ${callOf(random, pick(random, aggregates), 1)}${where}, n = COUNT(*)${by}`,
    );
  }
  return commands.join(" | ");
}
