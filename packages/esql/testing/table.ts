import type { Cell, ColumnType, Scalar } from "../src/ask.ts";
import type { CatalogueColumn, Stream } from "../src/catalogue.ts";
import { sqlIdentifier, sqlValue } from "../src/sql/literal.ts";
import { sqlType } from "../src/types/types.ts";
import { parseInstant } from "../src/values/date.ts";
import { ipKey } from "../src/values/ip.ts";
import { versionKey } from "../src/values/version.ts";

/** A table of a test: columns with their types, and a cell for each in every row. */
export interface TestTable {
  readonly name: string;
  readonly columns: Readonly<Record<string, ColumnType>>;
  readonly rows: readonly (readonly Cell[])[];
  readonly aliases?: Readonly<Record<string, string>>;
}

function scalarSql(value: Scalar, type: ColumnType): string {
  if (value === null) return `CAST(NULL AS ${sqlType(type)})`;
  if (typeof value === "string") {
    if (type === "ip") return sqlValue(ipKey(value) ?? null, "keyword");
    if (type === "version") return sqlValue(versionKey(value), "keyword");
    const instant = type === "date" || type === "date_nanos" ? parseInstant(value) : undefined;
    if (instant && type === "date") return sqlValue(instant.milliseconds, type);
    if (instant) {
      return sqlValue(
        BigInt(instant.milliseconds) * 1_000_000n + BigInt(instant.nanoseconds),
        type,
      );
    }
  }
  return sqlValue(value, type);
}

const isList = (cell: Cell | undefined): cell is readonly Scalar[] => Array.isArray(cell);

const isMulti = ({ rows }: TestTable, index: number): boolean =>
  rows.some((row) => isList(row[index]));

function cellSql(cell: Cell, type: ColumnType, multi: boolean): string {
  if (!multi && !isList(cell)) return scalarSql(cell, type);
  const values = (isList(cell) ? cell : [cell]).filter((value) => value !== null);
  const list = values.map((value) => scalarSql(value, type)).join(", ");
  return values.length === 0 ? "NULL" : `CAST([${list}] AS ${sqlType(type)}[])`;
}

/** SQL that makes and fills the table. */
export function insertSql(table: TestTable): readonly string[] {
  const columns = Object.entries(table.columns);
  const name = sqlIdentifier(table.name);
  const declared = columns.map(
    ([column, type], index) =>
      `${sqlIdentifier(column)} ${sqlType(type)}${isMulti(table, index) ? "[]" : ""}`,
  );
  const rows = table.rows.map((row) => {
    const cells = columns.map(([, type], index) =>
      cellSql(row[index] ?? null, type, isMulti(table, index)),
    );
    return `(${cells.join(", ")})`;
  });
  const create = `CREATE TABLE ${name} (${declared.join(", ")})`;
  return rows.length === 0 ? [create] : [create, `INSERT INTO ${name} VALUES ${rows.join(", ")}`];
}

/** The table as a stream of the catalogue. */
export function tableStream(table: TestTable): Stream {
  const columns = new Map<string, CatalogueColumn>();
  for (const [index, [column, type]] of Object.entries(table.columns).entries()) {
    columns.set(column, {
      type,
      multivalued: isMulti(table, index),
      reach: { kind: "column", column },
    });
  }
  return {
    columns,
    aliases: new Map(Object.entries(table.aliases ?? {})),
    relation: () => sqlIdentifier(table.name),
  };
}
