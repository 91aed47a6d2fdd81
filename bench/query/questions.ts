/** A session, and the UTC day on which it was. */
export interface AskedSession {
  readonly id: string;
  readonly day: string;
}

/** What people ask of sessions, in ES|QL, and in SQL for a database that does the same job. */
export interface Question {
  readonly name: string;
  readonly query: (about: AskedSession) => string;
  readonly sql: (about: AskedSession) => string;
  readonly atMost?: number;
}

const dayMs = 86_400_000;
const logs = "FROM logs-generic.otel-default";
const funnel = ["view_item", "add_to_cart", "begin_checkout", "add_payment_info", "purchase"];

const sessionIs = ({ id }: AskedSession): string => `WHERE session.id == "${id}"`;
const dayIs = ({ day }: AskedSession): string =>
  `WHERE @timestamp >= "${day}T00:00:00Z" AND @timestamp < "${day}T23:59:59Z"`;
const sqlDayIs = ({ day }: AskedSession): string => {
  const from = Date.parse(`${day}T00:00:00Z`);
  return `time >= ${from} AND time < ${from + dayMs - 1000}`;
};

const steps = funnel.map(
  (step, index) => `s${index} = COUNT_DISTINCT(session.id) WHERE funnel.event == "${step}"`,
);
const sqlSteps = funnel.map(
  (step) => `count(DISTINCT session_id) FILTER (WHERE funnel_event = '${step}')`,
);
const byElement = "STATS n = COUNT(*) BY target.semantic_name | SORT n DESC";
const sqlByElement = "GROUP BY target_semantic_name ORDER BY count(*) DESC";

export const questions: readonly Question[] = [
  {
    name: "timeline of a session, by its id alone",
    query: (about) => `${logs} | ${sessionIs(about)} | SORT @timestamp | LIMIT 1000`,
    sql: ({ id }) => `SELECT * FROM events WHERE session_id = '${id}' ORDER BY time LIMIT 1000`,
    atMost: 50,
  },
  {
    name: "the same with its day",
    query: (about) =>
      `${logs} | ${dayIs(about)} | ${sessionIs(about)} | SORT @timestamp | LIMIT 1000`,
    sql: (about) =>
      `SELECT * FROM events WHERE ${sqlDayIs(about)} AND session_id = '${about.id}' ORDER BY time LIMIT 1000`,
    atMost: 50,
  },
  {
    name: "sessions list, newest 50",
    query: () => "FROM session-replay-sessions | SORT @timestamp DESC | LIMIT 50",
    sql: () => "SELECT * FROM sessions ORDER BY started DESC LIMIT 50",
    atMost: 30,
  },
  {
    name: "frustration by element, all time",
    query: () => `${logs} | WHERE frustration.type IS NOT NULL | ${byElement}`,
    sql: () =>
      `SELECT target_semantic_name, count(*) FROM events WHERE frustration_type IS NOT NULL ${sqlByElement}`,
    atMost: 1000,
  },
  {
    name: "frustration by element, a day",
    query: (about) =>
      `${logs} | ${dayIs(about)} | WHERE frustration.type IS NOT NULL | ${byElement}`,
    sql: (about) =>
      `SELECT target_semantic_name, count(*) FROM events WHERE ${sqlDayIs(about)} AND frustration_type IS NOT NULL ${sqlByElement}`,
  },
  {
    name: "five-step funnel",
    query: () => `${logs} | STATS ${steps.join(", ")}`,
    sql: () => `SELECT ${sqlSteps.join(", ")} FROM events`,
    atMost: 1000,
  },
  {
    name: "sessions by page",
    query: () =>
      `${logs} | STATS n = COUNT_DISTINCT(session.id) BY page.url | SORT n DESC | LIMIT 50`,
    sql: () =>
      "SELECT page_url, count(DISTINCT session_id) AS n FROM events GROUP BY page_url ORDER BY n DESC LIMIT 50",
    atMost: 1000,
  },
];
