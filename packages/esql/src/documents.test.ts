/// <reference types="node" />
import { readdirSync, readFileSync } from "node:fs";
import { streamAliases, streams } from "@session-replay/schema";
import { afterAll, beforeAll, expect, test } from "vitest";
import { documentQueries } from "../testing/document-queries.ts";
import { createEngine, type Engine } from "../testing/engine.ts";

const root = new URL("../../../", import.meta.url);
const inDocs = readdirSync(new URL("docs", root), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".md"))
  .map((name) => `docs/${name}`);
const queries = ["README.md", ...inDocs].flatMap((file) =>
  documentQueries(readFileSync(new URL(file, root), "utf8")).map((query) => [file, query] as const),
);

/** The product's streams, with no records in them. */
const tables = Object.entries(streams).map(([name, columns]) => ({
  name,
  columns: Object.fromEntries(
    Object.entries(columns).map(([column, { type }]) => [column, type] as const),
  ),
  rows: [],
  aliases: streamAliases[name] ?? {},
}));

let engine: Engine;
beforeAll(async () => {
  engine = await createEngine(tables);
});
afterAll(() => engine.close());

test("the documents have queries", () => {
  expect(queries.length).toBeGreaterThan(150);
});

test.each(queries)("%s: %s", async (_file, query) => {
  expect((await engine.ask(query)).columns.length).toBeGreaterThanOrEqual(0);
});
