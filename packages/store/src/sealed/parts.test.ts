import { DuckDBInstance } from "@duckdb/node-api";
import { expect, test } from "vitest";
import { partsOf } from "./parts.ts";

test.each([
  ["sessions of sixty rows", "'s' || (i // 60)"],
  ["one session and no session", "CASE WHEN i % 2 = 0 THEN 'a' END"],
  ["texts that want quoting", "chr(39) || (i % 7)"],
])("parts of %s hold each row once, none many more than another", async (_name, key) => {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(
    `CREATE TABLE rows AS SELECT ${key} AS "a.b", make_timestamp(i) AS "@timestamp", i FROM range(6000) t(i)`,
  );
  const parts = await partsOf(connection, "rows", "a.b", 4);
  const found: number[] = [];
  for (const part of parts) {
    const reader = await connection.runAndReadAll(`SELECT i FROM rows WHERE ${part}`);
    const rows = reader.getRows().map(([i]) => Number(i));
    expect(rows.length).toBeLessThan(3000);
    found.push(...rows);
  }
  expect(parts).toHaveLength(4);
  expect(found.sort((a, b) => a - b)).toEqual(Array.from({ length: 6000 }, (_, i) => i));
  connection.closeSync();
});
