import { expect, test } from "vitest";
import { tables } from "../conformance/data.ts";
import { createEngine } from "../testing/engine.ts";
import { fuzz } from "../testing/fuzz.ts";

const mostRun = 1000;

test("100,000 random texts crash nothing, and DuckDB takes what compiles", async () => {
  const engine = await createEngine(tables);
  const queries = new Map<string, string>();
  const note = (sql: string, text: string): void => {
    if (queries.size < mostRun) queries.set(sql, text);
  };
  expect(fuzz(100_000, 2, engine.catalogue, note)).toBeGreaterThan(1000);
  const failed: string[] = [];
  for (const [sql, text] of queries) {
    await engine.connection.run(sql).catch((error: unknown) => failed.push(`${text}: ${error}`));
  }
  engine.close();
  expect(failed).toEqual([]);
}, 600_000);
