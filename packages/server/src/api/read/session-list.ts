import type { Ask } from "@session-replay/esql";
import { sessionsStream } from "@session-replay/schema";
import { containing, quote } from "../esql-text.ts";
import type { SessionList } from "../types.ts";
import { numberAt, type Row, rowsOf, textAt } from "./rows.ts";
import { summaryOf } from "./summary.ts";

/** What the list may be sorted by, largest first. */
export const sortKeys = [
  "start",
  "end",
  "score",
  "frustrations",
  "errors",
  "failed",
  "events",
  "clicks",
  "pages",
] as const;

export type SortKey = (typeof sortKeys)[number];

const sortColumns: Readonly<Record<SortKey, string>> = {
  start: "session.start",
  end: "session.end",
  score: "frustration.max_score",
  frustrations: "frustration.count",
  errors: "error.count",
  failed: "request.failed_count",
  events: "event.count",
  clicks: "click.count",
  pages: "page.count",
};

export interface ListWanted {
  /** ISO 8601; sessions that end after it. */
  readonly from?: string | undefined;
  /** ISO 8601; sessions that start before it. */
  readonly to?: string | undefined;
  /** Text in a person's name, e-mail or id, a session's id, or its first or last page. */
  readonly q?: string | undefined;
  /** A person's id, name or e-mail, exactly. */
  readonly user?: string | undefined;
  /** A `frustration.type`, or `any`. */
  readonly frustration?: string | undefined;
  readonly service?: string | undefined;
  readonly environment?: string | undefined;
  readonly sort: SortKey;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

const searched = ["user.name", "user.email", "user.id", "session.id", "page.entry", "page.exit"];

const anyOf = (conditions: readonly string[]): string => `(${conditions.join(" OR ")})`;

/** Conditions of the list, each a WHERE of its own so that a reader can delete it. */
export function listConditions(wanted: ListWanted, types: ReadonlySet<string>): string[] {
  const conditions: string[] = [];
  if (wanted.from !== undefined) conditions.push(`session.end >= ${quote(wanted.from)}`);
  if (wanted.to !== undefined) conditions.push(`session.start < ${quote(wanted.to)}`);
  if (wanted.q !== undefined && wanted.q.trim() !== "") {
    const pattern = containing(wanted.q.trim().toLowerCase());
    conditions.push(anyOf(searched.map((name) => `TO_LOWER(${name}) LIKE ${pattern}`)));
  }
  if (wanted.user !== undefined) {
    const user = quote(wanted.user);
    conditions.push(
      anyOf(["user.id", "user.name", "user.email"].map((name) => `${name} == ${user}`)),
    );
  }
  if (wanted.service !== undefined) conditions.push(`service.name == ${quote(wanted.service)}`);
  if (wanted.environment !== undefined) {
    conditions.push(`deployment.environment.name == ${quote(wanted.environment)}`);
  }
  const { frustration } = wanted;
  if (frustration === "any") conditions.push("frustration.count > 0");
  else if (frustration !== undefined && types.has(frustration)) {
    conditions.push(`frustration.${frustration} > 0`);
  }
  return conditions;
}

/** The last row of a page: value of the sort column, start and id. */
type Place = readonly [value: string | number, start: string, id: string];

export const encodeCursor = (place: Place): string =>
  Buffer.from(JSON.stringify(place)).toString("base64url");

/** Undefined for a text that is no cursor of ours. */
export function decodeCursor(text: string): Place | undefined {
  try {
    const place: unknown = JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
    if (!Array.isArray(place) || place.length !== 3) return undefined;
    const [value, start, id]: unknown[] = place;
    const sortable = typeof value === "string" || typeof value === "number";
    return sortable && typeof start === "string" && typeof id === "string"
      ? [value, start, id]
      : undefined;
  } catch {
    return undefined;
  }
}

const literal = (value: string | number): string =>
  typeof value === "number" ? String(value) : quote(value);

/** What comes after a place in the order: sort column and start falling, id rising. */
export function afterCondition(column: string, [value, start, id]: Place): string {
  const sameStart = `session.start == ${quote(start)} AND session.id > ${quote(id)}`;
  const later = `(session.start < ${quote(start)} OR (${sameStart}))`;
  return column === "session.start"
    ? later
    : `(${column} < ${literal(value)} OR (${column} == ${literal(value)} AND ${later}))`;
}

const order = (column: string): string =>
  column === "session.start"
    ? "session.start DESC, session.id ASC"
    : `${column} DESC NULLS LAST, session.start DESC, session.id ASC`;

const pipe = (...stages: readonly string[]): string => stages.join("\n| ");

function placeOf(row: Row, column: string): Place {
  const isDate = column === "session.start" || column === "session.end";
  const value = isDate ? textAt(row, column) : numberAt(row, column);
  return [value ?? 0, textAt(row, "session.start") ?? "", textAt(row, "session.id") ?? ""];
}

/** A page of the list of sessions, newest first unless sorted otherwise. */
export async function listSessions(
  ask: Ask,
  wanted: ListWanted,
  frustrationTypes: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<SessionList> {
  const column = sortColumns[wanted.sort];
  const where = listConditions(wanted, frustrationTypes).map((condition) => `WHERE ${condition}`);
  const place = wanted.cursor === undefined ? undefined : decodeCursor(wanted.cursor);
  const after = place === undefined ? [] : [`WHERE ${afterCondition(column, place)}`];
  const from = `FROM ${sessionsStream}`;
  const tail = [`SORT ${order(column)}`, `LIMIT ${wanted.limit + 1}`];
  const query = pipe(from, ...where, ...after, ...tail);
  const demo = `COUNT(*) WHERE deployment.environment.name == "demo"`;
  const [page, counted, demoCounted] = await Promise.all([
    ask(query, { signal }),
    ask(pipe(from, ...where, "STATS total = COUNT(*)"), { signal }),
    ask(pipe(from, `STATS demo = ${demo}`), { signal }),
  ]);
  const rows = rowsOf(page);
  const shown = rows.slice(0, wanted.limit);
  const last = rows.length > wanted.limit ? shown.at(-1) : undefined;
  const total = rowsOf(counted)[0];
  const demos = rowsOf(demoCounted)[0];
  return {
    sessions: shown.map(summaryOf),
    total: (total && numberAt(total, "total")) ?? 0,
    ...(last === undefined ? {} : { cursor: encodeCursor(placeOf(last, column)) }),
    query: pipe(from, ...where, `SORT ${order(column)}`, `LIMIT ${wanted.limit}`),
    demo: ((demos && numberAt(demos, "demo")) ?? 0) > 0,
  };
}
