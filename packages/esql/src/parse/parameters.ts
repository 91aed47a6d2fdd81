import { didYouMean } from "../check/closest.ts";
import { EsqlError } from "../errors/esql-error.ts";
import { positionAt } from "../text/position.ts";
import type { Token } from "../text/token.ts";
import type { Literal, LiteralList, Span } from "../tree/expression.ts";
import { integerLiteral } from "./number.ts";

/** Values by position or by name; what they may be is checked when one is used. */
export type ParameterValues = readonly unknown[] | Readonly<Record<string, unknown>>;

export interface Parameters {
  /** The literal that a `?`, `?1` or `?name` stands for. */
  literal(token: Token): Literal | LiteralList;
  /** The name that a `??name` stands for. */
  name(token: Token): string;
}

const scalarLiteral = (value: unknown, span: Span): Literal | undefined => {
  const { start, end } = span;
  if (value === null) return { kind: "literal", type: "null", value, start, end };
  if (typeof value === "boolean") return { kind: "literal", type: "boolean", value, start, end };
  if (typeof value === "string") return { kind: "literal", type: "keyword", value, start, end };
  if (typeof value === "bigint") return integerLiteral(value, span);
  if (typeof value !== "number" || !Number.isFinite(value)) return undefined;
  if (Number.isSafeInteger(value)) return integerLiteral(BigInt(value), span);
  return { kind: "literal", type: "double", value, start, end };
};

const isList = (values: ParameterValues): values is readonly unknown[] => Array.isArray(values);

/** Named parameters as the API has them: one record, or a list of records with one entry each. */
function normalized(values: ParameterValues): ParameterValues {
  if (!isList(values) || values.length === 0) return values;
  const named = values.every(
    (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  );
  return named ? Object.assign({}, ...values) : values;
}

export function createParameters(text: string, given: ParameterValues = []): Parameters {
  const values = normalized(given);
  // By place in the text: a grammar that looks ahead reads a token twice.
  const positions = new Map<number, number>();
  const styles = new Set<"anonymous" | "positional" | "named">();
  const positionOf = ({ start }: Token): number => {
    const position = positions.get(start) ?? positions.size;
    positions.set(start, position);
    return position;
  };
  const fail = (token: Token, message: string): EsqlError =>
    new EsqlError("parsing_exception", [
      { message, position: positionAt(text, token.start), length: token.text.length },
    ]);

  const lookUp = (token: Token): unknown => {
    const marker = token.text.replace(/^\?+/u, "");
    styles.add(marker === "" ? "anonymous" : /^\d/u.test(marker) ? "positional" : "named");
    if (styles.size > 1) {
      throw fail(
        token,
        `Inconsistent parameter declaration, use one of positional, named or anonymous params but not a combination of ${[...styles].join(" and ")}`,
      );
    }
    if (marker === "" || /^\d+$/u.test(marker)) {
      const index = marker === "" ? positionOf(token) : Number(marker) - 1;
      const list = isList(values) ? values : Object.values(values);
      if (index >= 0 && index < list.length) return list[index];
      const count = list.length;
      throw fail(
        token,
        marker === ""
          ? `Not enough actual parameters ${count}`
          : `No parameter is defined for position ${marker}${count > 0 ? `, did you mean any position between 1 and ${count}?` : ""}`,
      );
    }
    if (!isList(values) && Object.hasOwn(values, marker)) return values[marker];
    const names = isList(values) ? [] : Object.keys(values);
    throw fail(token, `Unknown query parameter [${marker}]${didYouMean(marker, names)}`);
  };

  return {
    literal: (token) => {
      if (token.text.startsWith("??")) {
        throw fail(
          token,
          `Query parameter [${token.text}] is a name and cannot be used as a value`,
        );
      }
      const value = lookUp(token);
      const span = { start: token.start, end: token.end };
      if (Array.isArray(value)) {
        const items = value.map((item) => scalarLiteral(item, span));
        if (items.length > 0 && items.every((item) => item !== undefined)) {
          return { kind: "list", items, ...span };
        }
      }
      const literal = scalarLiteral(value, span);
      if (literal) return literal;
      throw fail(token, `[${token.text}] is not a string, number, boolean, null or list of these`);
    },
    name: (token) => {
      const value = lookUp(token);
      if (typeof value === "string" && value !== "") return value;
      throw fail(token, `Query parameter [${token.text}] must be a string that names a column`);
    },
  };
}
