import type { Expression, Literal } from "../tree/expression.ts";

const plainPart = /^(?:[A-Za-z][A-Za-z0-9_]*|[_@][A-Za-z0-9_]+)$/u;
const reserved =
  /^(?:and|asc|by|desc|false|in|is|like|not|null|nulls|or|rlike|true|where|as|metadata|first|last)$/iu;

/** A name as a query can write it: in back-quotes where it must be. */
export const printName = (name: string): string =>
  name.split(".").every((part) => plainPart.test(part) && !reserved.test(part))
    ? name
    : `\`${name.replaceAll("`", "``")}\``;

/** A string in double quotes. */
export const printString = (text: string): string =>
  `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n").replaceAll("\r", "\\r").replaceAll("\t", "\\t")}"`;

function printLiteral({ type, value }: Literal): string {
  if (typeof value === "string") return printString(value);
  if (type !== "double" || typeof value !== "number") return String(value);
  const text = Object.is(value, -0) ? "-0" : String(value);
  return /[.e]/u.test(text) ? text : `${text}.0`;
}

const isAtom = ({ kind }: Expression): boolean =>
  kind === "literal" || kind === "name" || kind === "call" || kind === "list" || kind === "star";

const operand = (node: Expression): string =>
  isAtom(node) ? printExpression(node) : `(${printExpression(node)})`;

const not = (negated: boolean): string => (negated ? "NOT " : "");

function printCall(node: Extract<Expression, { kind: "call" }>): string {
  const options = [...(node.options ?? [])].map(
    ([key, value]) => `${printString(key)}: ${printExpression(value)}`,
  );
  const args = node.args.map(printExpression);
  const map = node.options ? [`{${options.join(", ")}}`] : [];
  return `${node.name}(${[...args, ...map].join(", ")})`;
}

/** An expression as text that parses to it again. */
export function printExpression(node: Expression): string {
  switch (node.kind) {
    case "literal":
      return printLiteral(node);
    case "list":
      return `[${node.items.map(printLiteral).join(", ")}]`;
    case "timespan":
      return `${node.count} ${node.unit}`;
    case "name":
      return printName(node.name);
    case "star":
      return "*";
    case "call":
      return printCall(node);
    case "unary": {
      // A sign before a number would become part of it.
      const inner =
        node.operand.kind === "literal"
          ? `(${printExpression(node.operand)})`
          : operand(node.operand);
      return `${node.operator}${node.operator === "NOT" ? " " : ""}${inner}`;
    }
    case "binary": {
      const space = node.operator === ":" ? "" : " ";
      return `${operand(node.left)}${space}${node.operator}${space || " "}${operand(node.right)}`;
    }
    case "isNull":
      return `${operand(node.operand)} IS ${not(node.negated)}NULL`;
    case "in":
      return `${operand(node.operand)} ${not(node.negated)}IN (${node.items.map(printExpression).join(", ")})`;
    case "like": {
      const patterns = node.patterns.map(printString).join(", ");
      const list = node.listed ? `(${patterns})` : patterns;
      return `${operand(node.operand)} ${not(node.negated)}${node.operator} ${list}`;
    }
    case "cast":
      return `${operand(node.operand)}::${node.type}`;
    default:
      return node satisfies never;
  }
}
