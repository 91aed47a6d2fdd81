import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { expect, test } from "vitest";
import { attach, dataPaths, openDatabase } from "../database/open.ts";
import { createTable, table } from "./table.ts";
import { logsTable, sessionsTable } from "./tables.ts";

const added = "attributes.funnel.value";
const without = (name: string) => logsTable.columns.filter((column) => column.name !== name);

test("a folder of an older version gets the columns that came since, with their values", async () => {
  const folder = await mkdtemp(join(tmpdir(), "migrate-"));
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await attach(connection, dataPaths(folder).hot, "hot");
  await connection.run(createTable(table("logs", without(added))));
  await connection.run(
    `INSERT INTO hot.logs ("body.text", _attributes)
     VALUES ('a', '{"funnel.value":9.5}'), ('b', '{"funnel.value":"much"}'), ('c', NULL)`,
  );
  await connection.run(createTable(sessionsTable, 'PRIMARY KEY ("session.id")'));
  await connection.run(`INSERT INTO hot.sessions ("session.id") VALUES ('s1')`);
  connection.closeSync();
  instance.closeSync();

  const database = await openDatabase({ folder, memoryMegabytes: 128, threads: 1 });
  const reader = await database.writer.runAndReadAll(
    `SELECT "body.text", "${added}" FROM hot.logs ORDER BY 1`,
  );
  expect(reader.getRows()).toEqual([
    ["a", 9.5],
    ["b", null],
    ["c", null],
  ]);
  const sessions = await database.writer.runAndReadAll('SELECT "session.id" FROM hot.sessions');
  expect(sessions.getRows()).toEqual([["s1"]]);
  const columns = await database.writer.runAndReadAll(
    `SELECT column_name FROM duckdb_columns() WHERE database_name = 'hot' AND table_name = 'logs' ORDER BY column_index`,
  );
  expect(columns.getRows().flat()).toEqual(logsTable.columns.map(({ name }) => name));
  database.close();
  await rm(folder, { recursive: true, force: true });
});
