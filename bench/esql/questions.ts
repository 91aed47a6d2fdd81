/** A question in ES|QL and as a person would write it in SQL for the same table. */
export interface Question {
  readonly name: string;
  readonly esql: string;
  readonly sql: string;
}

const day = 'WHERE @timestamp >= "2026-11-10" AND @timestamp < "2026-11-11"';
const sqlDay = `"@timestamp" >= TIMESTAMP '2026-11-10' AND "@timestamp" < TIMESTAMP '2026-11-11'`;

export const questions: readonly Question[] = [
  {
    name: "a session's events",
    esql: 'FROM events | WHERE session.id == "session-4242" | SORT @timestamp | LIMIT 1000 | KEEP @timestamp, event_name, page.url',
    sql: `SELECT "@timestamp", event_name, "page.url" FROM events WHERE "session.id" = 'session-4242' ORDER BY "@timestamp" LIMIT 1000`,
  },
  {
    name: "frustration by page",
    esql: "FROM events | WHERE frustration.type IS NOT NULL | STATS n = COUNT(*), worst = MAX(frustration.score) BY page.url | SORT n DESC | LIMIT 20",
    sql: `SELECT count(*) AS n, max("frustration.score") AS worst, "page.url" FROM events WHERE "frustration.type" IS NOT NULL GROUP BY "page.url" ORDER BY n DESC LIMIT 20`,
  },
  {
    name: "events an hour in a day",
    esql: `FROM events | ${day} | STATS n = COUNT(*) BY hour = BUCKET(@timestamp, 1 hour) | SORT hour`,
    sql: `SELECT count(*) AS n, date_trunc('hour', "@timestamp") AS hour FROM events WHERE ${sqlDay} GROUP BY hour ORDER BY hour LIMIT 1000`,
  },
  {
    name: "share of clicks that failed",
    esql: 'FROM events | STATS clicks = COUNT(*) WHERE event_name == "user.click", errors = COUNT(*) WHERE event_name == "exception" BY user.id | EVAL share = errors / clicks | SORT errors DESC | LIMIT 50',
    sql: `SELECT *, errors // nullif(clicks, 0) AS share FROM (SELECT count(*) FILTER (WHERE event_name = 'user.click') AS clicks, count(*) FILTER (WHERE event_name = 'exception') AS errors, "user.id" FROM events GROUP BY "user.id") ORDER BY errors DESC LIMIT 50`,
  },
  {
    name: "95th percentile of duration",
    esql: "FROM events | STATS p = PERCENTILE(duration, 95), mean = AVG(duration) BY event_name",
    sql: "SELECT quantile_cont(duration, 0.95) AS p, avg(duration) AS mean, event_name FROM events GROUP BY event_name LIMIT 1000",
  },
  {
    name: "distinct sessions by page",
    esql: "FROM events | STATS sessions = COUNT_DISTINCT(session.id) BY page.url | SORT sessions DESC | LIMIT 10",
    sql: `SELECT count(DISTINCT "session.id") AS sessions, "page.url" FROM events GROUP BY "page.url" ORDER BY sessions DESC LIMIT 10`,
  },
  {
    name: "text search in messages",
    esql: 'FROM events | WHERE message LIKE "*payment*declined*" | STATS n = COUNT(*)',
    sql: "SELECT count(*) FROM events WHERE message LIKE '%payment%declined%'",
  },
];
