import type { DuckDBConnection } from "@duckdb/node-api";
import { literal } from "../layout/table.ts";
import { ATTRIBUTES, logsTable, RESOURCE, spansTable } from "../layout/tables.ts";
import { removeLeftovers, type SealParts, sealDay } from "../sealed/seal.ts";
import { forgetNames, namesOf } from "./forget-names.ts";
import { rewriteHot } from "./rewrite-hot.ts";

/**
 * Whose records to erase: all of a person's sessions, one session, or an environment's. A person is
 * named by id or e-mail address.
 */
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

/** Attributes that say who a person is: those of a record, and of a device that sends for one. */
export const personKeys = ["user.id", "user.email", "enduser.id"] as const;
export const sessionKey = "session.id";

/** SQL of an attribute that has no column of its own; most rows are not taken apart for it. */
const inOverflow = (column: string, key: string): string =>
  `CASE WHEN contains("${column}", ${literal(`"${key}":`)})
   THEN json_extract_string("${column}", ${literal(`$."${key}"`)}) END`;

const resourceSession = inOverflow(RESOURCE, sessionKey);

/** Columns by which a row is judged. */
const judged = [
  ...["attributes.user.id", "attributes.user.email", "attributes.session.id"],
  ...[environmentColumn, "trace_id", ATTRIBUTES, RESOURCE],
];

/** Rows that name the subject itself. */
function named(subject: Subject): string {
  if ("userId" in subject) {
    const places = [
      ...['"attributes.user.id"', '"attributes.user.email"', inOverflow(ATTRIBUTES, "enduser.id")],
      ...personKeys.map((key) => inOverflow(RESOURCE, key)),
    ];
    return places
      .map((place) => `coalesce(${place} = ${literal(subject.userId)}, false)`)
      .join(" OR ");
  }
  return "sessionId" in subject
    ? `"attributes.session.id" = ${literal(subject.sessionId)}`
    : `"${environmentColumn}" = ${literal(subject.environment)}`;
}

/** Ids of the subject's sessions in the roll-up. */
function rolledUpSessions(subject: Subject): string {
  if ("sessionId" in subject) return `SELECT ${literal(subject.sessionId)} AS id`;
  const [columns, value] =
    "userId" in subject
      ? [["user.id", "user.email"], subject.userId]
      : [[environmentKey], subject.environment];
  const where = columns.map((column) => `"${column}" = ${literal(value)}`).join(" OR ");
  return `SELECT "session.id" AS id FROM hot.sessions WHERE ${where}`;
}

/**
 * Rows of the subject: those that name it, all others of its sessions (also from before a login),
 * and what its traces led to on other services.
 */
const belongs = (subject: Subject): string =>
  `coalesce(${named(subject)}, false)
   OR coalesce("attributes.session.id" IN (SELECT id FROM temp.erased_sessions), false)
   OR coalesce(${resourceSession} IN (SELECT id FROM temp.erased_sessions), false)
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
    const relation = relations.of(tables[table], [column, ...judged], everything);
    return `SELECT "${column}" AS id FROM ${relation} WHERE (${where}) AND "${column}" IS NOT NULL`;
  };
  const ofResources = (table: "logs" | "spans", where: string): string =>
    `SELECT id FROM (SELECT ${resourceSession} AS id FROM ${relations.of(tables[table], judged, everything)}
     WHERE ${where}) WHERE id IS NOT NULL`;
  const session = "attributes.session.id";
  const own = named(subject);
  await writer.run(
    `CREATE OR REPLACE TEMP TABLE erased_sessions AS
     ${rolledUpSessions(subject)} UNION ${all("logs", session, own)} UNION ${all("spans", session, own)}
     UNION ${ofResources("logs", own)} UNION ${ofResources("spans", own)} UNION ${idRows(elsewhere.sessions)}`,
  );
  const theirs = `${own} OR "${session}" IN (SELECT id FROM temp.erased_sessions)
    OR ${resourceSession} IN (SELECT id FROM temp.erased_sessions)`;
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

/** What goes with a subject: ids, how many records, and names of attributes that nobody else has. */
export interface ErasedHere extends Erased {
  readonly names: Readonly<Record<"logs" | "spans", readonly string[]>>;
}

/** Erases every stored record of the subject, so that no file of the folder holds it. */
export async function erase(
  parts: SealParts,
  subject: Subject,
  elsewhere?: Found,
): Promise<ErasedHere> {
  const { writer, relations, manifest } = parts.database;
  const found = await findSubject(parts, subject, elsewhere);
  const theirs = belongs(subject);
  const names: Record<"logs" | "spans", readonly string[]> = { logs: [], spans: [] };
  let records = 0;
  for (const table of ["logs", "spans"] as const) {
    const relation = relations.of(tables[table], judged, everything);
    const theirNames = await namesOf(parts.database, tables[table], theirs, judged);
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
    names[table] = await forgetNames(parts.database, tables[table], theirNames);
  }
  const sessionRows =
    'FROM hot.sessions WHERE "session.id" IN (SELECT id FROM temp.erased_sessions)';
  records += await count(writer, `SELECT count(*) ${sessionRows}`);
  await writer.run(`DELETE ${sessionRows}`);
  await removeLeftovers(parts);
  await rewriteHot(parts);
  await writer.run("DROP TABLE temp.erased_sessions");
  await writer.run("DROP TABLE temp.erased_traces");
  return { ...found, records, names };
}
