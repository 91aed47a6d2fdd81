/** A stretch of time up to now, as people and as ES|QL say it. */
export interface Span {
  readonly name: string;
  readonly esql: string;
  /** Width of the bars of a chart over it. */
  readonly bucket: string;
}

const usual: Span = { name: "Last 24 hours", esql: "24 hours", bucket: "1 hour" };

/** The spans of time that a screen offers, by the text in the address. */
export const spans: Readonly<Record<string, Span>> = {
  "-1h": { name: "Last hour", esql: "1 hour", bucket: "2 minutes" },
  "-24h": usual,
  "-7d": { name: "Last 7 days", esql: "7 days", bucket: "6 hours" },
  "-30d": { name: "Last 30 days", esql: "30 days", bucket: "1 day" },
};

/** The span that an address names, the last 24 hours if it names none. */
export const spanOf = (text: string | undefined): Span => spans[text ?? ""] ?? usual;

/** ES|QL of each part of the overview, for a span of time such as `24 hours`. */
export const overviewQueries = (esql: string, bucket: string) => ({
  counts: `FROM session-replay-sessions
| WHERE session.end >= NOW() - ${esql}
| STATS sessions = COUNT(*),
    people = COUNT_DISTINCT(user.id),
    frustrated_sessions = COUNT(*) WHERE frustration.count > 0,
    error_sessions = COUNT(*) WHERE error.count > 0,
    failed_requests = SUM(request.failed_count),
    pages = SUM(page.count)`,
  activity: `FROM session-replay-sessions
| WHERE session.end >= NOW() - ${esql}
| STATS sessions = COUNT(*),
    frustrated = COUNT(*) WHERE frustration.count > 0
    BY bucket = BUCKET(session.end, ${bucket})
| SORT bucket ASC`,
  problems: `FROM logs-generic.otel-default
| WHERE @timestamp >= NOW() - ${esql} AND attributes.frustration.type IS NOT NULL
| STATS problems = COUNT(*),
    people = COUNT_DISTINCT(attributes.user.id),
    worst = MAX(attributes.frustration.score),
    examples = VALUES(attributes.session.id)
    BY type = attributes.frustration.type, target = attributes.target.semantic_name, page = attributes.url.path
| SORT people DESC, worst DESC
| LIMIT 8
| EVAL examples = MV_SLICE(examples, 0, 2)`,
  errors: `FROM logs-generic.otel-default
| WHERE @timestamp >= NOW() - ${esql} AND body.text == "user.error"
| STATS problems = COUNT(*),
    people = COUNT_DISTINCT(attributes.user.id),
    examples = VALUES(attributes.session.id)
    BY message = attributes.error.message
| SORT people DESC, problems DESC
| LIMIT 6
| EVAL examples = MV_SLICE(examples, 0, 2)`,
  requests: `FROM traces-generic.otel-default
| WHERE @timestamp >= NOW() - ${esql} AND kind == "Client" AND attributes.http.response.status_code >= 400
    AND attributes.session.id IS NOT NULL
| STATS problems = COUNT(*),
    people = COUNT_DISTINCT(attributes.user.id),
    examples = VALUES(attributes.session.id)
    BY address = attributes.url.full, status = attributes.http.response.status_code
| SORT people DESC, problems DESC
| LIMIT 6
| EVAL examples = MV_SLICE(examples, 0, 2)`,
});
