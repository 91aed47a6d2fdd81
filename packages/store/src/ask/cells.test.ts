import { type DuckDBValue, listValue } from "@duckdb/node-api";
import type { Cell, ColumnType } from "@session-replay/esql";
import { expect, test } from "vitest";
import { cellOf } from "./cells.ts";

test.each<[DuckDBValue, ColumnType, Cell]>([
  ["x", "keyword", "x"],
  [null, "long", null],
  [42n, "long", 42],
  [2n ** 60n, "long", 2n ** 60n],
  [0.8, "double", 0.8],
  [1_700_000_000_123n, "date", "2023-11-14T22:13:20.123Z"],
  [1_700_000_000_123_456_789n, "date_nanos", "2023-11-14T22:13:20.123456789Z"],
  [1_700_000_000_123_000_000n, "date_nanos", "2023-11-14T22:13:20.123Z"],
  [listValue(["a", "b"]), "keyword", ["a", "b"]],
  [listValue(["a"]), "keyword", "a"],
  [listValue([]), "keyword", null],
  [listValue([0n, 1n]), "date", ["1970-01-01T00:00:00.000Z", "1970-01-01T00:00:00.001Z"]],
])("%s of type %s is %s", (value, type, cell) => {
  expect(cellOf(value, type)).toEqual(cell);
});
