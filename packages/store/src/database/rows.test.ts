import {
  DuckDBInstance,
  DuckDBTimestampValue,
  type DuckDBValue,
  listValue,
} from "@duckdb/node-api";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createScratch, type PhysicalType, table } from "../layout/table.ts";
import { appendRows } from "./rows.ts";

const text = fc.string({ unit: "grapheme", maxLength: 40 });

const values: Readonly<Record<PhysicalType, fc.Arbitrary<DuckDBValue>>> = {
  VARCHAR: text,
  BIGINT: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  INTEGER: fc.integer(),
  DOUBLE: fc.double({ noNaN: true, noDefaultInfinity: true }),
  BOOLEAN: fc.boolean(),
  TIMESTAMP: fc
    .bigInt({ min: 0n, max: 4_000_000_000_000_000n })
    .map((micros) => new DuckDBTimestampValue(micros)),
  "VARCHAR[]": fc.array(text, { minLength: 1, maxLength: 3 }).map((texts) => listValue(texts)),
};

const types: readonly PhysicalType[] = [
  "VARCHAR",
  "BIGINT",
  "INTEGER",
  "DOUBLE",
  "BOOLEAN",
  "TIMESTAMP",
  "VARCHAR[]",
];

test.each(types)("a column of %s comes back as it was appended, nulls too", async (type) => {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const written = table("written", [{ name: "value", type }]);
  const column = fc.array(fc.option(values[type], { freq: 2, nil: null }), { maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(column, async (given) => {
      await connection.run(createScratch(written));
      const rows = given.map((value) => [value]);
      await appendRows(connection, written, rows, "temp");
      const reader = await connection.runAndReadAll("SELECT value FROM temp.written");
      expect(reader.getRows()).toEqual(rows);
    }),
    { numRuns: 40 },
  );
  connection.closeSync();
});

test("more rows than one chunk holds, and columns that are all null or all the same", async () => {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const columns = (["VARCHAR", "BIGINT", "VARCHAR[]", "VARCHAR"] as const).map((type, place) => ({
    name: `${type}${place}`,
    type,
  }));
  const wide = table("wide", columns);
  await connection.run(createScratch(wide));
  const rows = Array.from({ length: 5000 }, (_, index): DuckDBValue[] => [
    null,
    BigInt(index),
    null,
    index < 4000 ? "ü\u0000 the same" : "",
  ]);
  await appendRows(connection, wide, rows, "temp");
  const reader = await connection.runAndReadAll("FROM temp.wide");
  expect(reader.getRows()).toEqual(rows);
  connection.closeSync();
});
