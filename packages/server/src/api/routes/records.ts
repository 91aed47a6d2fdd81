import type { Answered } from "@session-replay/esql";
import { logsStream, tracesStream } from "@session-replay/schema";
import type { Audit } from "../../state/audit.ts";
import { quote } from "../esql-text.ts";
import { eventOf, spanOf } from "../read/records.ts";
import { rowsOf, textAt } from "../read/rows.ts";
import { ApiFailure, type Caller, defineRoute, found } from "../route.ts";

function wholeNumber(text: string | undefined, what: string): number {
  if (text !== undefined && /^\d{1,15}$/.test(text)) return Number(text);
  throw new ApiFailure(400, `${what} is not a whole number`);
}

/** Notes of which sessions an answer shows records. */
function noteSessions(audit: Audit, caller: Caller, action: string, answer: Answered): void {
  const sessions = new Set(rowsOf(answer).map((row) => textAt(row, "attributes.session.id")));
  for (const id of sessions) {
    if (id !== undefined) audit.note(caller.name, action, `session:${id}`);
  }
}

export const eventRoute = defineRoute({
  method: "GET",
  path: "/api/events/:session/:sequence",
  summary: "The event that a citation `event:<session id>/<sequence>` names.",
  answers: "`EventRecord`",
  access: "viewer",
  handle: async ({ path, signal, caller }, { ask, audit }) => {
    const session = quote(path.session ?? "");
    const sequence = wholeNumber(path.sequence, "The sequence");
    const answer = await ask(
      `FROM ${logsStream}\n| WHERE attributes.session.id == ${session} AND attributes.session.sequence == ${sequence}\n| SORT @timestamp ASC\n| LIMIT 1`,
      { signal },
    );
    const [record] = rowsOf(answer).map(eventOf);
    if (record !== undefined) audit.note(caller.name, "event.read", `session:${path.session}`);
    return found(record, `event ${path.session}/${sequence}`);
  },
});

export const spanRoute = defineRoute({
  method: "GET",
  path: "/api/spans/:trace/:span",
  summary: "The span that a citation `span:<trace id>/<span id>` names.",
  answers: "`SpanDetail`",
  access: "viewer",
  handle: async ({ path, signal, caller }, { ask, audit }) => {
    const answer = await ask(
      `FROM ${tracesStream}\n| WHERE trace_id == ${quote(path.trace ?? "")} AND span_id == ${quote(path.span ?? "")}\n| LIMIT 1`,
      { signal },
    );
    noteSessions(audit, caller, "span.read", answer);
    return found(rowsOf(answer).map(spanOf)[0], `span ${path.trace}/${path.span}`);
  },
});

const isOrNull = (column: string, id: string | undefined): string =>
  id === undefined || id === "-" ? `${column} IS NULL` : `${column} == ${quote(id)}`;

export const logsRoute = defineRoute({
  method: "GET",
  path: "/api/logs/:trace/:span/:time",
  summary: "The log records that a citation `log:<trace id or ->/<span id or ->/<time, ms>` names.",
  answers: "`{records: EventRecord[]}`",
  access: "viewer",
  handle: async ({ path, signal, caller }, { ask, audit }) => {
    const milliseconds = wholeNumber(path.time, "The time");
    if (milliseconds > 8.64e15) throw new ApiFailure(400, "The time is beyond any date");
    const time = new Date(milliseconds).toISOString();
    const conditions = [
      isOrNull("trace_id", path.trace),
      isOrNull("span_id", path.span),
      `@timestamp == ${quote(time)}`,
    ];
    const answer = await ask(
      `FROM ${logsStream}\n| WHERE ${conditions.join(" AND ")}\n| LIMIT 1000`,
      { signal },
    );
    noteSessions(audit, caller, "log.read", answer);
    const records = rowsOf(answer).map(eventOf);
    return found(records.length > 0 ? { records } : undefined, `log record at ${time}`);
  },
});
