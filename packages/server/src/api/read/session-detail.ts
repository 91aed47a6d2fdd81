import type { Answered, Ask } from "@session-replay/esql";
import { logsStream, sessionsStream, tracesStream } from "@session-replay/schema";
import { quote, quoteList } from "../esql-text.ts";
import type { SessionDetail, SessionSummary } from "../types.ts";
import { eventOf, isSessionEvent, spanOf } from "./records.ts";
import { type Row, rowsOf, textAt } from "./rows.ts";
import { summaryOf } from "./summary.ts";

/** Elasticsearch's most rows of one answer. */
const most = 10_000;
/** Ids in one IN: queries stay readable and within Elasticsearch's length. */
const idsInQuery = 500;
/** Clocks of back ends may differ; the roll-up may be a little behind. */
const marginMs = 60 * 60 * 1000;

const chunks = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );

const shifted = (time: string, by: number): string => {
  const date = Date.parse(time);
  return Number.isNaN(date) ? time : new Date(date + by).toISOString();
};

/** The condition that a record lies in the session's time, clocks allowed for. */
const within = ({ start, end }: SessionSummary): string =>
  `@timestamp >= ${quote(shifted(start, -marginMs))} AND @timestamp <= ${quote(shifted(end, marginMs))}`;

const byTime = (left: Row, right: Row): number =>
  Date.parse(textAt(left, "@timestamp") ?? "") - Date.parse(textAt(right, "@timestamp") ?? "");

/** Everything that a session's page draws, undefined if there is no such session. */
export async function sessionDetail(
  ask: Ask,
  id: string,
  signal: AbortSignal,
): Promise<SessionDetail | undefined> {
  const queries: string[] = [];
  let partial = false;
  const run = async (query: string): Promise<Row[]> => {
    queries.push(query);
    const answer: Answered = await ask(query, { signal });
    partial ||= answer.partial || answer.rows.length >= most;
    return rowsOf(answer);
  };
  const [found] = await run(
    `FROM ${sessionsStream}\n| WHERE session.id == ${quote(id)}\n| LIMIT 1`,
  );
  if (found === undefined) return undefined;
  const session = summaryOf(found);
  const own = `WHERE attributes.session.id == ${quote(id)} AND ${within(session)}`;
  const [ownLogs, ownSpans] = await Promise.all([
    run(
      `FROM ${logsStream}\n| ${own}\n| SORT @timestamp ASC, attributes.session.sequence ASC\n| LIMIT ${most}`,
    ),
    run(`FROM ${tracesStream}\n| ${own}\n| SORT @timestamp ASC\n| LIMIT ${most}`),
  ]);
  const traces = new Set<string>();
  for (const row of [...ownLogs, ...ownSpans]) {
    const trace = textAt(row, "trace_id");
    if (trace !== undefined) traces.add(trace);
  }
  const ofTraces = (stream: string, more: string): Promise<Row[][]> =>
    Promise.all(
      chunks([...traces], idsInQuery).map((ids) =>
        run(
          `FROM ${stream}\n| WHERE trace_id IN ${quoteList(ids)} AND ${within(session)}${more}\n| SORT @timestamp ASC\n| LIMIT ${most}`,
        ),
      ),
    );
  const [spanRows, logRows] = await Promise.all([
    ofTraces(tracesStream, ""),
    ofTraces(logsStream, ` AND attributes.session.sequence IS NULL`),
  ]);
  return {
    session,
    events: ownLogs.filter(isSessionEvent).map(eventOf),
    spans: spanRows.flat().sort(byTime).map(spanOf),
    logs: logRows.flat().sort(byTime).map(eventOf),
    queries,
    partial,
  };
}
