/** Types of the physical columns. */
export type PhysicalType =
  | "VARCHAR"
  | "BIGINT"
  | "INTEGER"
  | "DOUBLE"
  | "BOOLEAN"
  | "TIMESTAMP"
  | "VARCHAR[]";

export interface PhysicalColumn {
  readonly name: string;
  readonly type: PhysicalType;
  /** Long text that is rarely asked for: compressed as a whole. */
  readonly compressed?: boolean;
}

export interface Table {
  readonly name: string;
  readonly columns: readonly PhysicalColumn[];
  /** Place of each column in a row. */
  readonly index: ReadonlyMap<string, number>;
}

export const table = (name: string, columns: readonly PhysicalColumn[]): Table => ({
  name,
  columns,
  index: new Map(columns.map((column, place) => [column.name, place])),
});

/** Place of a column that the layout is known to have. */
export function placeOf(of: Table, column: string): number {
  const place = of.index.get(column);
  if (place === undefined) throw new Error(`Table ${of.name} has no column ${column}.`);
  return place;
}

/** An SQL identifier; the names are ours, the quoting makes dots and `@` part of them. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** An SQL string literal. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const definitionOf = (column: PhysicalColumn): string =>
  `${quoted(column.name)} ${column.type}${column.compressed ? " USING COMPRESSION zstd" : ""}`;

export const createTable = ({ name, columns }: Table, constraint = ""): string => {
  const definitions = columns.map(definitionOf);
  if (constraint !== "") definitions.push(constraint);
  return `CREATE TABLE IF NOT EXISTS hot.${quoted(name)} (${definitions.join(", ")})`;
};

/**
 * An empty table of the connection's own, in place of the one before: deleted rows of such a table
 * keep their memory for as long as it lives (measured).
 */
export const createScratch = ({ name, columns }: Table): string =>
  `CREATE OR REPLACE TEMP TABLE ${quoted(name)} (${columns.map(definitionOf).join(", ")})`;
