import type { DuckDBConnection } from "@duckdb/node-api";
import { literal } from "../layout/table.ts";
import { logsTable, spansTable } from "../layout/tables.ts";
import { removeLeftovers, type SealParts, sealDay } from "../sealed/seal.ts";
import { rewriteHot } from "./rewrite-hot.ts";

/** Whose records to erase: all of a person's sessions, one session, or an environment's. */
export type Subject =
  | { readonly userId: string }
  | { readonly sessionId: string }
  | { readonly environment: string };

export interface Erased {
  readonly sessions: readonly string[];
  readonly traces: readonly string[];
  readonly records: number;
}

const tables = { logs: logsTable, spans: spansTable } as const;
const everything = {};

/** Attribute of a resource that names the environment. */
export const environmentKey = "deployment.environment.name";
const environmentColumn = `resource.attributes.${environmentKey}`;

/** Rows that name the subject itself. */
function named(subject: Subject): string {
  if ("userId" in subject) return `"attributes.user.id" = ${literal(subject.userId)}`;
  return "sessionId" in subject
    ? `"attributes.session.id" = ${literal(subject.sessionId)}`
    : `"${environmentColumn}" = ${literal(subject.environment)}`;
}

/** Ids of the subject's sessions in the roll-up. */
function rolledUpSessions(subject: Subject): string {
  if ("sessionId" in subject) return `SELECT ${literal(subject.sessionId)} AS id`;
  const [column, value] =
    "userId" in subject ? ["user.id", subject.userId] : [environmentKey, subject.environment];
  return `SELECT "session.id" AS id FROM hot.sessions WHERE "${column}" = ${literal(value)}`;
}

/**
 * Rows of the subject: those that name it, all others of its sessions (also from before a login),
 * and what its traces led to on other services.
 */
const belongs = (subject: Subject): string =>
  `coalesce(${named(subject)}, false)
   OR coalesce("attributes.session.id" IN (SELECT id FROM temp.erased_sessions), false)
   OR coalesce(trace_id IN (SELECT id FROM temp.erased_traces), false)`;

const texts = async (connection: DuckDBConnection, sql: string): Promise<string[]> =>
  (await connection.runAndReadAll(sql)).getRows().map(([text]) => String(text));

/** Ids of sessions and traces as rows. */
const idRows = (ids: readonly string[]): string =>
  `SELECT unnest([${ids.map(literal).join(", ")}]::VARCHAR[]) AS id`;

/** The sessions and traces that a subject's records form. */
export type Found = Omit<Erased, "records">;

const nothing: Found = { sessions: [], traces: [] };

/**
 * Finds the subject's sessions and traces, and keeps them in temporary tables. What was found
 * elsewhere joins in: a backup from before a login does not know whose session it holds.
 */
export async function findSubject(
  { database }: SealParts,
  subject: Subject,
  elsewhere: Found = nothing,
): Promise<Found> {
  const { writer, relations } = database;
  const all = (table: "logs" | "spans", column: string, where: string): string => {
    const columns = [column, "attributes.user.id", "attributes.session.id", environmentColumn];
    const relation = relations.of(tables[table], columns, everything);
    return `SELECT "${column}" AS id FROM ${relation} WHERE (${where}) AND "${column}" IS NOT NULL`;
  };
  const session = "attributes.session.id";
  const own = named(subject);
  await writer.run(
    `CREATE OR REPLACE TEMP TABLE erased_sessions AS
     ${rolledUpSessions(subject)} UNION ${all("logs", session, own)} UNION ${all("spans", session, own)}
     UNION ${idRows(elsewhere.sessions)}`,
  );
  const theirs = `${own} OR "${session}" IN (SELECT id FROM temp.erased_sessions)`;
  await writer.run(
    `CREATE OR REPLACE TEMP TABLE erased_traces AS
     ${all("logs", "trace_id", theirs)} UNION ${all("spans", "trace_id", theirs)}
     UNION ${all("logs", "attributes.outcome.trace_id", theirs)}
     UNION ${idRows(elsewhere.traces)}`,
  );
  return {
    sessions: await texts(writer, "SELECT id FROM temp.erased_sessions ORDER BY id"),
    traces: await texts(writer, "SELECT id FROM temp.erased_traces ORDER BY id"),
  };
}

const count = async (connection: DuckDBConnection, sql: string): Promise<number> =>
  Number((await connection.runAndReadAll(sql)).getRows()[0]?.[0] ?? 0);

/** Erases every stored record of the subject, so that no file of the folder holds it. */
export async function erase(
  parts: SealParts,
  subject: Subject,
  elsewhere?: Found,
): Promise<Erased> {
  const { writer, relations, manifest } = parts.database;
  const found = await findSubject(parts, subject, elsewhere);
  const theirs = belongs(subject);
  const keys = ["attributes.user.id", "attributes.session.id", environmentColumn, "trace_id"];
  let records = 0;
  for (const table of ["logs", "spans"] as const) {
    const relation = relations.of(tables[table], keys, everything);
    const days = await writer.runAndReadAll(
      `SELECT strftime("@timestamp", '%Y-%m-%d'), count(*) FROM ${relation} WHERE ${theirs} GROUP BY ALL`,
    );
    const sealed = new Set(
      manifest.files().flatMap((file) => (file.table === table ? file.day : [])),
    );
    for (const [day, rows] of days.getRows()) {
      records += Number(rows);
      if (sealed.has(String(day))) await sealDay(parts, table, String(day), `NOT (${theirs})`);
    }
    await writer.run(`DELETE FROM hot.${table} WHERE ${theirs}`);
  }
  const sessionRows =
    'FROM hot.sessions WHERE "session.id" IN (SELECT id FROM temp.erased_sessions)';
  records += await count(writer, `SELECT count(*) ${sessionRows}`);
  await writer.run(`DELETE ${sessionRows}`);
  await removeLeftovers(parts);
  await rewriteHot(parts);
  await writer.run("DROP TABLE temp.erased_sessions");
  await writer.run("DROP TABLE temp.erased_traces");
  return { ...found, records };
}
