import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { setTimeout as wait } from "node:timers/promises";
import { SpanKind } from "@opentelemetry/api";
import type { Tracing } from "./tracing.ts";

type Row = Readonly<Record<string, unknown>>;

/** One SQL statement, traced as OpenTelemetry's database conventions say. */
export type Query = (sql: string, ...values: SQLInputValue[]) => Promise<readonly Row[]>;

/** What a statement costs on the way to a database in another building, in milliseconds. */
const roundTrip = 40;

const operation = (sql: string): string => sql.split(" ")[0] ?? "";
const table = (sql: string): string => /\b(?:FROM|INTO|UPDATE) (\w+)/.exec(sql)?.[1] ?? "";

/** An in-memory SQLite behind the latency of a network. */
export function openDatabase(tracing: Tracing, schema: string): Query {
  const database = new DatabaseSync(":memory:");
  database.exec(schema);
  return (sql, ...values) =>
    tracing.span(
      `${operation(sql)} ${table(sql)}`,
      {
        kind: SpanKind.CLIENT,
        attributes: {
          "db.system.name": "sqlite",
          "db.namespace": "shop",
          "db.operation.name": operation(sql),
          "db.collection.name": table(sql),
          "db.query.text": sql,
        },
      },
      async () => {
        await wait(roundTrip);
        return database.prepare(sql).all(...values);
      },
    );
}
