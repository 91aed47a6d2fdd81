import { DuckDBTimestampValue, type DuckDBValue } from "@duckdb/node-api";
import { placeOf } from "../layout/table.ts";
import { logsTable, sessionsTable, spansTable } from "../layout/tables.ts";
import type { Row } from "../rows/row.ts";
import { type SessionRow, sessionTimes } from "./session-row.ts";

const logPlace = (column: string): number => placeOf(logsTable, column);
const spanPlace = (column: string): number => placeOf(spansTable, column);

const log = {
  timestamp: logPlace("@timestamp"),
  session: logPlace("attributes.session.id"),
  body: logPlace("body.text"),
  category: logPlace("attributes.event.category"),
  url: logPlace("attributes.page.url"),
  userId: logPlace("attributes.user.id"),
  userName: logPlace("attributes.user.name"),
  userEmail: logPlace("attributes.user.email"),
  service: logPlace("resource.attributes.service.name"),
  version: logPlace("resource.attributes.service.version"),
  environment: logPlace("resource.attributes.deployment.environment.name"),
  frustration: logPlace("attributes.frustration.type"),
  score: logPlace("attributes.frustration.score"),
  outcome: logPlace("attributes.outcome.kind"),
};

const span = {
  timestamp: spanPlace("@timestamp"),
  session: spanPlace("attributes.session.id"),
  kind: spanPlace("kind"),
  status: spanPlace("attributes.http.response.status_code"),
  error: spanPlace("attributes.error.type"),
  code: spanPlace("status.code"),
};

const micros = (value: DuckDBValue | undefined): bigint =>
  value instanceof DuckDBTimestampValue ? value.micros : 0n;

const text = (value: DuckDBValue | undefined): string | undefined =>
  typeof value === "string" ? value : undefined;

/** The session that a row belongs to. */
export const sessionOfLog = (row: Row): string | undefined => text(row[log.session]);
export const sessionOfSpan = (row: Row): string | undefined => text(row[span.session]);

function seen(session: SessionRow, time: bigint): void {
  session.earliest("@timestamp", time);
  session.earliest("session.start", time);
  session.latest("session.end", time);
}

function countFrustration(session: SessionRow, row: Row): void {
  const type = text(row[log.frustration]);
  if (type === undefined) return;
  session.count("frustration.count");
  const column = `frustration.${type}`;
  if (sessionsTable.index.has(column) && type !== "count") session.count(column);
  const score = row[log.score];
  if (typeof score === "number") session.highest("frustration.max_score", score);
}

/** Adds a log record to its session's row; the order of records does not matter. */
export function rollUpLog(session: SessionRow, row: Row): void {
  const time = micros(row[log.timestamp]);
  seen(session, time);
  session.count("event.count");
  const body = text(row[log.body]);
  if (body === "user.click") session.count("click.count");
  if (body === "user.navigation") session.count("page.count");
  if (row[log.category] === "user.error") session.count("error.count");
  countFrustration(session, row);
  const url = text(row[log.url]);
  if (url !== undefined) {
    session.setIfFirst(sessionTimes.entry, time, { "page.entry": url });
    session.setIfLatest(sessionTimes.exit, time, {
      "page.exit": url,
      "service.name": row[log.service] ?? null,
      "service.version": row[log.version] ?? null,
      "deployment.environment.name": row[log.environment] ?? null,
    });
  }
  // An application may name people by name or e-mail only.
  if ([log.userId, log.userName, log.userEmail].some((at) => text(row[at]) !== undefined)) {
    session.setIfLatest(sessionTimes.user, time, {
      "user.id": row[log.userId] ?? null,
      "user.name": row[log.userName] ?? null,
      "user.email": row[log.userEmail] ?? null,
    });
  }
  const outcome = text(row[log.outcome]);
  if (body === "user.outcome" && outcome !== undefined) {
    session.setIfLatest(sessionTimes.outcome, time, { "outcome.last": outcome });
  }
}

const failed = (row: Row): boolean => {
  const status = row[span.status];
  return (
    (typeof status === "bigint" && status >= 400n) ||
    (row[span.error] ?? null) !== null ||
    row[span.code] === "Error"
  );
};

/** Adds a span of the browser to its session's row. */
export function rollUpSpan(session: SessionRow, row: Row): void {
  seen(session, micros(row[span.timestamp]));
  if (row[span.kind] === "Client" && failed(row)) session.count("request.failed_count");
}
