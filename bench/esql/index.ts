import { performance } from "node:perf_hooks";
import process from "node:process";
import { DuckDBInstance } from "@duckdb/node-api";
import {
  type Catalogue,
  type CatalogueColumn,
  compile,
  createRuntimeFunctions,
} from "@session-replay/esql";
import type { Bench } from "../bench.ts";
import { questions } from "./questions.ts";

const now = Date.parse("2026-11-23T00:00:00Z");
const types = {
  "@timestamp": "date",
  event_name: "keyword",
  "session.id": "keyword",
  "user.id": "keyword",
  "page.url": "keyword",
  "frustration.type": "keyword",
  "frustration.score": "double",
  duration: "long",
  message: "keyword",
} as const;

const tableSql = (rows: number): string => `CREATE TABLE events AS SELECT
  TIMESTAMP '2026-11-01' + to_milliseconds(x * ${Math.floor((20 * 86_400_000) / rows)}) AS "@timestamp",
  ['user.click', 'page.view', 'exception', 'user.input'][x % 4 + 1] AS event_name,
  'session-' || (x // 60) AS "session.id",
  'user-' || (x // 60 % 5000) AS "user.id",
  'https://shop.example/p/' || (hash(x) % 200) AS "page.url",
  CASE WHEN x % 40 = 0 THEN 'rage_click' END AS "frustration.type",
  CASE WHEN x % 40 = 0 THEN (hash(x) % 100) / 100 END AS "frustration.score",
  CAST(hash(x) % 5000000 AS BIGINT) AS duration,
  CASE WHEN x % 100 = 0 THEN 'payment of order ' || x || ' declined' ELSE 'ok ' || x END AS message
  FROM range(${rows}) t(x)`;

/** The columns of the table, and as many more as a real mapping has. */
function createCatalogue(more: number): Catalogue {
  const columns = new Map<string, CatalogueColumn>(
    Object.entries(types).map(([column, type]) => [
      column,
      { type, reach: { kind: "column", column } },
    ]),
  );
  for (let index = 0; index < more; index += 1) {
    columns.set(`attributes.extra.name_${index}`, { type: "keyword", reach: { kind: "none" } });
  }
  return {
    streams: new Map([["events", { columns, aliases: new Map(), relation: () => "events" }]]),
  };
}

const percentile = (times: readonly number[], part: number): number =>
  [...times].sort((a, b) => a - b)[Math.floor((times.length - 1) * part)] ?? 0;

const runs = 31;

/** What a piece of work costs; other work of the machine does not count, as it would in wall time. */
async function processorMs(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const fixed = (value: number): string => value.toFixed(2).padStart(8);

function measureCompile(): void {
  const catalogue = createCatalogue(250);
  const times: number[] = [];
  for (let run = 0; run < 400; run += 1) {
    for (const { esql } of questions) {
      const start = performance.now();
      compile(esql, catalogue, { now });
      times.push(performance.now() - start);
    }
  }
  const warm = times.slice(times.length / 8);
  console.log(
    `compile, 250 columns: p50 ${fixed(percentile(warm, 0.5))} ms, p99 ${fixed(percentile(warm, 0.99))} ms`,
  );
}

async function measure(rows: number): Promise<void> {
  measureCompile();
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run(tableSql(rows));
  const runtime = createRuntimeFunctions(() => {}).map(({ name }) => name);
  const catalogue = createCatalogue(250);
  // A warning that cannot be raised here costs nothing: the function is not registered.
  const asCompiled = (esql: string): string =>
    runtime.reduce(
      (sql, each) => sql.replaceAll(`${each}(`, "concat("),
      compile(esql, catalogue, { now }).sql,
    );
  console.log(
    `${rows.toLocaleString("en")} rows, medians of ${runs}, ms of processor over all threads: ES|QL (with compiling) · SQL by hand · ratio`,
  );
  for (const { name, esql, sql } of questions) {
    const ours: number[] = [];
    const byHand: number[] = [];
    const measureOurs = async (): Promise<void> => {
      ours.push(await processorMs(() => connection.runAndReadAll(asCompiled(esql))));
    };
    const measureByHand = async (): Promise<void> => {
      byHand.push(await processorMs(() => connection.runAndReadAll(sql)));
    };
    for (let run = 0; run < runs; run += 1) {
      // Each goes first every other time, so that neither always finds the caches warm.
      if (run % 2 === 0) await measureOurs();
      await measureByHand();
      if (run % 2 === 1) await measureOurs();
    }
    const [a, b] = [percentile(ours, 0.5), percentile(byHand, 0.5)];
    console.log(`${fixed(a)} ·${fixed(b)} ·${fixed(a / b)}  ${name}`);
  }
  connection.closeSync();
  instance.closeSync();
}

/** ES|QL against SQL written by hand for the same question, and the time that compiling takes. */
export const esqlBench: Bench = { run: () => measure(1_000_000), full: () => measure(10_000_000) };
