import { castFunction } from "../functions/conversion.ts";
import type { Planner } from "../plan/planner.ts";
import { sqlNull, sqlValue } from "../sql/literal.ts";
import type {
  Binary,
  Cast,
  Expression,
  Literal,
  LiteralList,
  Name,
  Timespan,
  Unary,
} from "../tree/expression.ts";
import { durationOf } from "../types/timespan.ts";
import { commonNumeric, type EsType, isNumeric, sqlType } from "../types/types.ts";
import { arithmetic, negation } from "./arithmetic.ts";
import { call } from "./call.ts";
import { didYouMean } from "./closest.ts";
import { comparison, likeness, membership } from "./comparison.ts";
import { intervalSql } from "./convert.ts";
import { type Env, refuse, sourceOf } from "./env.ts";
import { single } from "./single.ts";
import { nullTyped, scalar, several, type Typed } from "./typed.ts";

const literal = ({ type, value }: Literal): Typed =>
  type === "null" ? nullTyped : { ...scalar(type, sqlValue(value, type)), constant: value };

function literalList(env: Env, node: LiteralList): Typed {
  const items = node.items.filter(({ type }) => type !== "null");
  let type: EsType = items[0]?.type ?? "null";
  for (const item of items) {
    if (item.type === type) continue;
    const common: EsType | undefined =
      isNumeric(type) && isNumeric(item.type) ? commonNumeric(type, item.type) : undefined;
    if (!common)
      return refuse(
        env,
        node,
        `[${sourceOf(env, node)}] mixes values of types [${type}] and [${item.type}]`,
      );
    type = common;
  }
  if (items.length === 0) return nullTyped;
  const [only] = items;
  if (items.length === 1 && only) return literal(only);
  const constant = items.map(({ value }) => value);
  const values = constant.map((value) => sqlValue(value, type)).join(", ");
  return { ...several(type, `CAST([${values}] AS ${sqlType(type)}[])`), constant };
}

function timespan(env: Env, node: Timespan): Typed {
  const constant = durationOf(node.count, node.unit);
  if (!constant) return refuse(env, node, `Unexpected temporal unit [${node.unit}]`);
  return { ...scalar(constant.type, intervalSql(constant)), constant };
}

const hintFor = (text: string, { start, name }: Name): string | undefined => {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  if (/--\s*$/u.test(text.slice(lineStart, start))) {
    return "-- begins a comment only at the start of a line; // does anywhere";
  }
  return /^(?:@?time(?:stamp)?)$/iu.test(name) ? "the time of a record is @timestamp" : undefined;
};

/** What a name stands for; what is not known is a problem, or null if the query asked for that. */
export function column(env: Env, node: Name): Typed {
  const { planner } = env;
  const found = planner.scope.find(node.name);
  if (found?.conflict) return refuse(env, node, found.conflict.message);
  if (found?.type === "unsupported") {
    return refuse(env, node, `Cannot use field [${node.name}] with unsupported type`);
  }
  if (found) return { type: found.type, sql: found.id, multi: found.multi };
  if (planner.settings.unmapped === "nullify") return nullTyped;
  if (planner.settings.unmapped === "load") {
    return { type: "keyword", sql: sqlNull("keyword"), multi: false };
  }
  return unknownColumn(planner, node);
}

export function unknownColumn(planner: Planner, node: Name): Typed {
  const names = planner.scope.columns.map(({ name }) => name);
  const better = didYouMean(node.name, names);
  planner.problem(node, `Unknown column [${node.name}]${better}`, hintFor(planner.text, node));
  return nullTyped;
}

/** A boolean operand of AND, OR and NOT. */
function condition(env: Env, around: Binary | Unary, child: Expression, ordinal: string): string {
  const value = single(env, env.check(child), around);
  if (value.type === "boolean") return value.sql;
  if (value.type === "null") return "CAST(NULL AS BOOLEAN)";
  const message = `${ordinal}argument of [${sourceOf(env, around)}] must be [boolean], found value [${sourceOf(env, child)}] type [${value.type}]`;
  return refuse(env, around, message).sql;
}

function logic(env: Env, node: Binary): Typed {
  const left = condition(env, node, node.left, "first ");
  const right = condition(env, node, node.right, "second ");
  return scalar("boolean", `(${left} ${node.operator} ${right})`);
}

function cast(env: Env, node: Cast): Typed {
  const name = castFunction(node.type);
  if (!name) return refuse(env, node, `Unknown data type named [${node.type}]`);
  const { start, end, operand } = node;
  return call(env, { kind: "call", name, args: [operand], start, end });
}

function binary(env: Env, node: Binary): Typed {
  switch (node.operator) {
    case "AND":
    case "OR":
      return logic(env, node);
    case "+":
    case "-":
    case "*":
    case "/":
    case "%":
      return arithmetic(env, node);
    case ":": {
      const { start, end, left, right } = node;
      return call(env, { kind: "call", name: "MATCH", args: [left, right], start, end });
    }
    default:
      return comparison(env, node);
  }
}

function unary(env: Env, node: Unary): Typed {
  if (node.operator === "NOT") {
    return scalar("boolean", `(NOT ${condition(env, node, node.operand, "")})`);
  }
  return node.operator === "-" ? negation(env, node) : env.check(node.operand);
}

/** The type and SQL of an expression. */
export function checkExpression(env: Env, node: Expression): Typed {
  switch (node.kind) {
    case "literal":
      return literal(node);
    case "list":
      return literalList(env, node);
    case "timespan":
      return timespan(env, node);
    case "name":
      return column(env, node);
    case "star":
      return refuse(env, node, "* stands alone only in COUNT(*)");
    case "call":
      return call(env, node);
    case "unary":
      return unary(env, node);
    case "binary":
      return binary(env, node);
    case "isNull": {
      const value = env.check(node.operand);
      return scalar("boolean", `(${value.sql} IS ${node.negated ? "NOT " : ""}NULL)`);
    }
    case "in":
      return membership(env, node);
    case "like":
      return likeness(env, node);
    case "cast":
      return cast(env, node);
    default:
      return node satisfies never;
  }
}

/** Where plain expressions stand: no aggregate, no BUCKET. */
export function createEnv(planner: Planner, place: string, more: Partial<Env> = {}): Env {
  const env: Env = {
    planner,
    place,
    check: (expression) => checkExpression(env, expression),
    ...more,
  };
  return env;
}
