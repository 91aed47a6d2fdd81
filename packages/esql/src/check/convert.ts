import { sqlString, sqlValue } from "../sql/literal.ts";
import type { Expression } from "../tree/expression.ts";
import { type Duration, parseDuration } from "../types/timespan.ts";
import { type EsType, isNumeric, isString, isTimespan, sqlType } from "../types/types.ts";
import { parseInstant } from "../values/date.ts";
import { ipKey } from "../values/ip.ts";
import { versionKey } from "../values/version.ts";
import { type Env, refuse } from "./env.ts";
import { type Constant, scalar, type Typed } from "./typed.ts";

export const isDuration = (value: Constant | undefined): value is Duration =>
  typeof value === "object" && value !== null && "months" in value;

/** SQL of a length of time. */
export const intervalSql = ({ months, days, milliseconds }: Duration): string =>
  [
    months === 0 ? "" : `to_months(${months})`,
    days === 0 ? "" : `to_days(${days})`,
    milliseconds === 0 ? "" : `to_milliseconds(${milliseconds})`,
  ]
    .filter((part) => part !== "")
    .join(" + ") || "to_days(0)";

const dateConstant = (text: string, zone: string, type: EsType): Typed | undefined => {
  const instant = parseInstant(text, zone);
  if (!instant) return undefined;
  const { milliseconds, nanoseconds } = instant;
  if (type === "date") {
    return { ...scalar("date", sqlValue(milliseconds, "date")), constant: milliseconds };
  }
  const total = BigInt(milliseconds) * 1_000_000n + BigInt(nanoseconds);
  return { ...scalar("date_nanos", sqlValue(total, "date_nanos")), constant: total };
};

/** What a string literal is when a value of another type is wanted, undefined if it is none. */
function literalAs(text: string, type: EsType, zone: string): Typed | undefined {
  switch (type) {
    case "date":
    case "date_nanos":
      return dateConstant(text, zone, type);
    case "ip": {
      const key = ipKey(text);
      return key === undefined ? undefined : { ...scalar("ip", sqlString(key)), constant: key };
    }
    case "version": {
      const key = versionKey(text);
      return { ...scalar("version", sqlString(key)), constant: key };
    }
    case "boolean": {
      if (!/^(?:true|false)$/iu.test(text)) return undefined;
      const value = text.toLowerCase() === "true";
      return { ...scalar("boolean", String(value)), constant: value };
    }
    case "date_period":
    case "time_duration": {
      const duration = parseDuration(text);
      if (duration?.type !== type) return undefined;
      return { ...scalar(type, intervalSql(duration)), constant: duration };
    }
    default:
      return undefined;
  }
}

const castable = (type: EsType): boolean =>
  !isString(type) && !isNumeric(type) && type !== "null" && type !== "unsupported";

/** May a string literal stand for a value of this type? */
export const takesLiteral = (value: Typed, type: EsType): boolean =>
  isString(value.type) && typeof value.constant === "string" && castable(type);

const whyNot: Readonly<Record<string, (text: string) => string>> = {
  date: (text) => `failed to parse date field [${text}] with format [strict_date_optional_time]`,
  date_nanos: (text) =>
    `failed to parse date field [${text}] with format [strict_date_optional_time_nanos]`,
  ip: (text) => `'${text}' is not an IP string literal.`,
  boolean: (text) => `Failed to parse value [${text}] as only [true] or [false] are allowed.`,
};

/** The first of the types that a string literal can be read as; if none, that it is taken for. */
export function literalType(env: Env, value: Typed, types: readonly EsType[]): EsType | undefined {
  const possible = types.filter((type) => takesLiteral(value, type));
  const zone = env.planner.settings.timeZone;
  return possible.find((type) => literalAs(String(value.constant), type, zone)) ?? possible[0];
}

/** A string literal read as a value of another type; a problem is noted if it cannot be. */
export function literalCast(env: Env, value: Typed, type: EsType, node: Expression): Typed {
  const text = String(value.constant);
  const cast = literalAs(text, type, env.planner.settings.timeZone);
  if (cast) return cast;
  const shown = (type === "date" ? "datetime" : type).toUpperCase();
  const why = Object.hasOwn(whyNot, type) ? `, error [${whyNot[type]?.(text)}]` : "";
  return refuse(env, node, `Cannot convert string [${text}] to [${shown}]${why}`);
}

/** The same value as a wider type: null, a number as a wider number, a date as nanoseconds. */
export function widen(value: Typed, type: EsType): Typed {
  if (value.type === type || isTimespan(value.type)) return value;
  const target = `${sqlType(type)}${value.multi ? "[]" : ""}`;
  return { ...value, type, sql: `CAST(${value.sql} AS ${target})` };
}
