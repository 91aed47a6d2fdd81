import type { AttributeValue } from "@session-replay/otlp";

/** What an overflow value is, for the dictionary of names. */
export type SeenType = "keyword" | "long" | "double" | "boolean";

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

/** A value as JSON text; integers keep all their digits, what JSON has no word for is text. */
export function jsonText(value: AttributeValue): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : `"${value}"`;
  if (typeof value === "bigint" || typeof value === "boolean") return String(value);
  if (value === null) return "null";
  if (value instanceof Uint8Array) return JSON.stringify(base64(value));
  if (isList(value)) return `[${value.map(jsonText).join(",")}]`;
  return `{${Object.entries(value)
    .map(([key, member]) => `${JSON.stringify(key)}:${jsonText(member)}`)
    .join(",")}}`;
}

export const isList = (value: AttributeValue): value is readonly AttributeValue[] =>
  Array.isArray(value);

export const isMap = (value: AttributeValue): value is { readonly [key: string]: AttributeValue } =>
  typeof value === "object" && value !== null && !isList(value) && !(value instanceof Uint8Array);

/** The type by which a value is asked for; undefined for none (null, an empty list). */
export function seenType(value: AttributeValue, sentAsDouble: boolean): SeenType | undefined {
  if (isList(value)) {
    const first = value.find((entry) => entry !== null);
    return first === undefined ? undefined : seenType(first, sentAsDouble);
  }
  if (value === null) return undefined;
  if (typeof value === "boolean") return "boolean";
  if (typeof value === "bigint") return "long";
  if (typeof value === "number") {
    if (!Number.isFinite(value)) return "keyword";
    return Number.isInteger(value) && !sentAsDouble ? "long" : "double";
  }
  return "keyword";
}

/** A list's members that a query can ask for: no nulls, members that are no scalars as JSON text. */
const scalarList = (list: readonly AttributeValue[]): AttributeValue[] =>
  list.flatMap((entry) => {
    if (entry === null) return [];
    return isList(entry) || isMap(entry) ? [jsonText(entry)] : [entry];
  });

/**
 * Calls `visit` with each leaf: maps become dotted names, as Elastic's mapping has them. Nulls and
 * empty lists say nothing and are left out.
 */
export function forEachLeaf(
  name: string,
  value: AttributeValue,
  visit: (name: string, value: AttributeValue) => void,
): void {
  if (value === null) return;
  if (isMap(value)) {
    for (const [key, member] of Object.entries(value)) forEachLeaf(`${name}.${key}`, member, visit);
  } else if (isList(value)) {
    const list = scalarList(value);
    if (list.length > 0) visit(name, list);
  } else visit(name, value);
}

/** Members of an overflow column under construction, by name. */
export type Members = Map<string, string>;

/** The column's JSON object, its names in order so that equal content is equal text; null if empty. */
export function membersText(members: Members): string | null {
  if (members.size === 0) return null;
  const names = [...members.keys()].sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${members.get(name)}`).join(",")}}`;
}
