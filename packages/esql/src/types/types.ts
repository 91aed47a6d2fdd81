import type { ColumnType } from "../ask.ts";
import type { TimespanType } from "./timespan.ts";

/** Type of an expression: that of a column, or a length of time, which no column can have. */
export type EsType = ColumnType | TimespanType;

const sqlTypes: Readonly<Record<EsType, string>> = {
  boolean: "BOOLEAN",
  integer: "INTEGER",
  long: "BIGINT",
  unsigned_long: "UBIGINT",
  double: "DOUBLE",
  keyword: "VARCHAR",
  text: "VARCHAR",
  date: "TIMESTAMP",
  date_nanos: "TIMESTAMP_NS",
  // An address is its 16 bytes in hex, a version begins with a key that sorts: both order as text.
  ip: "VARCHAR",
  version: "VARCHAR",
  null: "INTEGER",
  unsupported: "VARCHAR",
  date_period: "INTERVAL",
  time_duration: "INTERVAL",
};

export const sqlType = (type: EsType): string => sqlTypes[type];

export const numeric = ["integer", "long", "unsigned_long", "double"] as const;
export const signed = ["integer", "long", "double"] as const;
export const strings = ["keyword", "text"] as const;
export const dates = ["date", "date_nanos"] as const;
export const timespans = ["date_period", "time_duration"] as const;
export const anyType: readonly EsType[] = [
  "boolean",
  ...numeric,
  ...strings,
  ...dates,
  "ip",
  "version",
];

const has = (list: readonly EsType[], type: EsType): boolean => list.includes(type);
export const isNumeric = (type: EsType): boolean => has(numeric, type);
export const isWhole = (type: EsType): boolean => isNumeric(type) && type !== "double";
export const isString = (type: EsType): boolean => has(strings, type);
export const isDate = (type: EsType): boolean => has(dates, type);
export const isTimespan = (type: EsType): boolean => has(timespans, type);

/** The numeric type that holds both, undefined where Elasticsearch has none. */
export function commonNumeric(left: EsType, right: EsType): EsType | undefined {
  if (left === right) return left;
  if (left === "unsigned_long" || right === "unsigned_long") return undefined;
  if (left === "double" || right === "double") return "double";
  return "long";
}

/** The type that values of both become side by side (CASE, COALESCE, MV_APPEND). */
export function commonType(left: EsType, right: EsType): EsType | undefined {
  if (left === right || right === "null") return left;
  if (left === "null") return right;
  if (isString(left) && isString(right)) return "keyword";
  if (isDate(left) && isDate(right)) return "date_nanos";
  return undefined;
}

const groups: readonly (readonly [string, readonly EsType[]])[] = [
  ["numeric", numeric],
  ["string", strings],
];

/** A list of types in words, as error messages have it. */
export function typesInWords(types: readonly EsType[]): string {
  let rest = [...types];
  const words: string[] = [];
  for (const [word, group] of groups) {
    if (!group.every((type) => rest.includes(type))) continue;
    rest = rest.filter((type) => !group.includes(type));
    words.push(word);
  }
  words.push(...rest.map((type) => (type === "date" ? "datetime" : type)));
  words.sort();
  const last = words.pop() ?? "";
  return words.length === 0 ? last : `${words.join(", ")} or ${last}`;
}
