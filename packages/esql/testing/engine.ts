import {
  BIGINT,
  BOOLEAN,
  DOUBLE,
  type DuckDBConnection,
  DuckDBInstance,
  DuckDBScalarFunction,
  type DuckDBType,
  VARCHAR,
} from "@duckdb/node-api";
import type { Answered, Ask } from "../src/ask.ts";
import type { Catalogue, Stream } from "../src/catalogue.ts";
import { compile } from "../src/compile.ts";
import { type Raised, readRows, rowsAsJson, warningTexts } from "../src/result.ts";
import { createRuntimeFunctions } from "../src/runtime/functions.ts";
import type {
  RuntimeFunction,
  RuntimeType,
  RuntimeValue,
} from "../src/runtime/runtime-function.ts";
import { insertSql, type TestTable, tableStream } from "./table.ts";

const duckTypes: Readonly<Record<RuntimeType, DuckDBType>> = {
  VARCHAR,
  BIGINT,
  DOUBLE,
  BOOLEAN,
};

const isRuntimeValue = (value: unknown): value is RuntimeValue =>
  value === null || ["string", "bigint", "number", "boolean"].includes(typeof value);

function register(connection: DuckDBConnection, declared: RuntimeFunction): void {
  const { name, parameters, returns, volatile, call } = declared;
  connection.registerScalarFunction(
    DuckDBScalarFunction.create({
      name,
      parameterTypes: parameters.map((type) => duckTypes[type]),
      returnType: duckTypes[returns],
      specialHandling: true,
      volatile,
      mainFunction: (_info, input, output) => {
        for (let row = 0; row < input.rowCount; row += 1) {
          const args = parameters.map((_, index) => {
            const value = input.getColumnVector(index).getItem(row);
            return isRuntimeValue(value) ? value : null;
          });
          output.setItem(row, call(args));
        }
        output.flush();
      },
    }),
  );
}

export interface Engine {
  readonly ask: Ask;
  readonly catalogue: Catalogue;
  readonly connection: DuckDBConnection;
  close(): void;
}

/** A DuckDB in memory with tables, asked in ES|QL. */
export async function createEngine(
  tables: readonly TestTable[],
  now = Date.parse("2026-11-23T12:00:00Z"),
): Promise<Engine> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  let raised: Raised[] = [];
  for (const each of createRuntimeFunctions((_run, site, detail) =>
    raised.push({ site, detail }),
  )) {
    register(connection, each);
  }
  const streams = new Map<string, Stream>();
  for (const table of tables) {
    for (const sql of insertSql(table)) await connection.run(sql);
    streams.set(table.name, tableStream(table));
  }
  const catalogue: Catalogue = { streams };
  const ask: Ask = async (query, options = {}) => {
    raised = [];
    const { params, timeZone } = options;
    const compiled = compile(query, catalogue, {
      now,
      ...(params ? { params } : {}),
      ...(timeZone ? { timeZone } : {}),
    });
    const result = await connection.runAndReadAll(rowsAsJson(compiled));
    const texts = result.getColumnsJS()[0] ?? [];
    const answered: Answered = {
      columns: compiled.columns,
      rows: readRows(compiled.columns, `[${texts.join(",")}]`),
      warnings: warningTexts(compiled, raised),
      partial: false,
    };
    return answered;
  };
  return {
    ask,
    catalogue,
    connection,
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
