import type { Stream } from "../catalogue.ts";
import { sqlNull, sqlString } from "../sql/literal.ts";
import { reachSql } from "../sql/reach.ts";
import type { EsType } from "../types/types.ts";

interface Read {
  readonly sql: string;
  /** Names in the catalogue of the columns that it reads. */
  readonly names: readonly string[];
}

/** A field that FROM adds to its rows when METADATA names it. */
export interface MetadataSpec {
  readonly type: EsType;
  read(name: string, stream: Stream): Read;
}

const fixed = (type: EsType, sql: string): MetadataSpec => ({
  type,
  read: () => ({ sql, names: [] }),
});

/** The hash of what names a record: the same for the same record, whatever is asked besides. */
function idOf({ id = [], columns }: Stream): Read {
  const parts = id.flatMap((name) => {
    const column = columns.get(name);
    return column && column.reach.kind !== "none" ? [{ name, sql: reachSql(column) }] : [];
  });
  if (parts.length === 0) return { sql: sqlNull("keyword"), names: [] };
  const texts = parts.map(({ sql }) => `coalesce(CAST(${sql} AS VARCHAR), '')`);
  return { sql: `md5(${texts.join(" || '/' || ")})`, names: parts.map(({ name }) => name) };
}

/** Metadata fields by name. */
export const metadata: Readonly<Record<string, MetadataSpec>> = {
  _index: { type: "keyword", read: (name) => ({ sql: sqlString(name), names: [] }) },
  _id: { type: "keyword", read: (_name, stream) => idOf(stream) },
  _version: fixed("long", "CAST(1 AS BIGINT)"),
  _score: fixed("double", "0e0"),
  _ignored: fixed("keyword", sqlNull("keyword")),
  _index_mode: fixed("keyword", sqlString("standard")),
};
