import type { CatalogueColumn } from "../catalogue.ts";
import { sqlType } from "../types/types.ts";
import { sqlIdentifier, sqlNull, sqlString } from "./literal.ts";

/** A JSON pointer to a member: the one path syntax in which no key has a meaning. */
const pointer = (key: string): string => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;

function jsonSql(column: string, key: string, { type, multivalued }: CatalogueColumn): string {
  const place = `${sqlIdentifier(column)}, ${sqlString(pointer(key))}`;
  const target = sqlType(type);
  if (!multivalued) {
    const text = `json_extract_string(${place})`;
    return target === "VARCHAR" ? text : `TRY_CAST(${text} AS ${target})`;
  }
  const value = `json_extract(${place})`;
  const list = `CASE json_type(${place}) WHEN 'ARRAY' THEN from_json(${value}, '["VARCHAR"]') WHEN 'NULL' THEN NULL ELSE [json_extract_string(${place})] END`;
  return target === "VARCHAR" ? list : `TRY_CAST(${list} AS ${target}[])`;
}

/** SQL that reads a column of a stream's relation. */
export function reachSql(column: CatalogueColumn): string {
  const { reach, type, multivalued } = column;
  switch (reach.kind) {
    case "column":
      return sqlIdentifier(reach.column);
    case "json":
      return jsonSql(reach.column, reach.key, column);
    case "sql":
      return reach.sql;
    case "none":
      return sqlNull(type, multivalued);
    default:
      return reach satisfies never;
  }
}
