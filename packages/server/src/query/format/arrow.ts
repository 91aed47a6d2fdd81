import type { Answered, Cell, Column, ColumnType, Scalar } from "@session-replay/esql";
import {
  Bool,
  type DataType,
  Field,
  Float64,
  Int32,
  Int64,
  List,
  makeData,
  Null,
  RecordBatch,
  Schema,
  Struct,
  Table,
  TimestampMillisecond,
  TimestampNanosecond,
  tableToIPC,
  Uint64,
  Utf8,
  type Vector,
  vectorFromArray,
} from "apache-arrow";

const isList = (cell: Cell): cell is readonly Scalar[] => Array.isArray(cell);

function arrowType(type: ColumnType): DataType {
  switch (type) {
    case "boolean":
      return new Bool();
    case "integer":
      return new Int32();
    case "long":
      return new Int64();
    case "unsigned_long":
      return new Uint64();
    case "double":
      return new Float64();
    case "date":
      return new TimestampMillisecond();
    case "date_nanos":
      return new TimestampNanosecond();
    case "null":
    case "unsupported":
      return new Null();
    case "keyword":
    case "text":
    case "ip":
    case "version":
      return new Utf8();
    default:
      return type satisfies never;
  }
}

function arrowScalar(value: Scalar, type: ColumnType): unknown {
  if (value === null) return null;
  switch (type) {
    case "long":
    case "unsigned_long":
      return typeof value === "number" || typeof value === "bigint" ? BigInt(value) : null;
    case "date":
      return Date.parse(String(value));
    case "date_nanos":
      return nanoseconds(String(value));
    case "null":
    case "unsupported":
      return null;
    default:
      return value;
  }
}

const nanoseconds = (text: string): bigint => {
  const fraction = (/\.(\d+)/.exec(text)?.[1] ?? "").padEnd(9, "0").slice(0, 9);
  return BigInt(Math.floor(Date.parse(text) / 1000)) * 1_000_000_000n + BigInt(fraction);
};

function vectorOf(column: Column, cells: readonly Cell[]): Vector {
  const type = arrowType(column.type);
  if (!cells.some(isList)) {
    return vectorFromArray(
      cells.map((cell) => (isList(cell) ? null : arrowScalar(cell, column.type))),
      type,
    );
  }
  const lists = cells.map((cell) => {
    if (cell === null) return null;
    return (isList(cell) ? cell : [cell]).map((value) => arrowScalar(value, column.type));
  });
  return vectorFromArray(lists, new List(new Field("item", type, true)));
}

/** An Arrow IPC stream, as Elasticsearch's `format=arrow`. */
export function toArrow({ columns, rows }: Answered): Uint8Array {
  const vectors = columns.map((column, index) =>
    vectorOf(
      column,
      rows.map((row) => row[index] ?? null),
    ),
  );
  const fields = columns.map(
    ({ name, type }, index) =>
      new Field(
        name,
        vectors[index]?.type ?? arrowType(type),
        true,
        new Map([["elastic:type", type]]),
      ),
  );
  const schema = new Schema(fields);
  const children = vectors.flatMap((vector) => vector.data);
  const data = makeData({ type: new Struct(fields), length: rows.length, children, nullCount: 0 });
  return tableToIPC(new Table(schema, [new RecordBatch(schema, data)]), "stream");
}
