import type { EsType } from "../types/types.ts";
import { sqlType } from "../types/types.ts";

const harmless = /^[\p{L}\p{N} _.,:/@?=&+()#%*-]*$/u;

/** A comment's beginning, and what could be taken for the id of a value. */
const suspicious = /--|\bc\d/u;

function hex(text: string): string {
  let out = "";
  for (const byte of new TextEncoder().encode(text)) out += byte.toString(16).padStart(2, "0");
  return out;
}

/**
 * A string as SQL. Text of a user stands in quotes only if it holds no character that SQL gives a
 * meaning; all other text travels as hex, so that no value can ever be read as SQL.
 */
export const sqlString = (text: string): string =>
  harmless.test(text) && !suspicious.test(text) ? `'${text}'` : `decode(from_hex('${hex(text)}'))`;

/** An identifier that the store chose. */
export const sqlIdentifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export const sqlNull = (type: EsType, multi = false): string =>
  `CAST(NULL AS ${sqlType(type)}${multi ? "[]" : ""})`;

export const sqlDate = (milliseconds: number): string => `make_timestamp_ms(${milliseconds})`;

const sqlDouble = (value: number): string => {
  if (!Number.isFinite(value)) return `CAST('${value > 0 ? "inf" : "-inf"}' AS DOUBLE)`;
  const text = String(value);
  const exact = text.includes("e") ? text : `${text}e0`;
  return value < 0 || Object.is(value, -0) ? `(${exact.replace(/^0/u, "-0")})` : exact;
};

/** A value of a type as SQL. */
export function sqlValue(value: string | number | bigint | boolean | null, type: EsType): string {
  if (value === null) return sqlNull(type);
  if (typeof value === "string") return sqlString(value);
  if (typeof value === "boolean") return value ? "true" : "false";
  switch (type) {
    case "double":
      return sqlDouble(Number(value));
    case "date":
      return sqlDate(Number(value));
    case "date_nanos":
      return `make_timestamp_ns(${value})`;
    case "integer":
      return value < 0 ? `(${value})` : String(value);
    default:
      return `CAST(${value} AS ${sqlType(type)})`;
  }
}
