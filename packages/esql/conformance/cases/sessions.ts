import type { Cell } from "../../src/ask.ts";
import type { Case, ColumnText } from "../case.ts";

const stats = "commands/stats-by";
const rule = (
  page: string,
  name: string,
  query: string,
  columns: readonly ColumnText[],
  rows: readonly (readonly Cell[])[],
): Case => ({ name, page, query, columns, rows });

const logs = "FROM logs-generic.otel-default";
const frustrations = `${logs} | WHERE attributes.event.category == "user.frustration"`;
const clicks = `${logs} | WHERE body.text == "user.click"`;
const errors = `${logs} | WHERE event_name == "exception"`;
const trace = '"0af7651916cd43dd8448eb211c80319c"';

/** The questions of our own screens, over events. */
export const eventQuestions: readonly Case[] = [
  rule(
    stats,
    "frustration by page",
    `${frustrations} | STATS c = COUNT(*), worst = MAX(attributes.frustration.score) BY attributes.page.url | SORT c DESC`,
    ["c:long", "worst:double", "attributes.page.url:keyword"],
    [
      [2, 0.5, "https://shop.example/"],
      [1, 0.8, "https://shop.example/cart"],
    ],
  ),
  rule(
    stats,
    "sessions from their events",
    `${logs} | STATS start = MIN(@timestamp), end = MAX(@timestamp), events = COUNT(*), clicks = COUNT(*) WHERE body.text == "user.click" BY attributes.session.id | SORT start`,
    ["start:date", "end:date", "events:long", "clicks:long", "attributes.session.id:keyword"],
    [
      ["2026-11-02T09:00:00.000Z", "2026-11-02T09:01:00.000Z", 10, 4, "sess_ada"],
      ["2026-11-02T09:30:00.000Z", "2026-11-02T09:31:30.000Z", 8, 2, "sess_bob"],
      ["2026-11-03T14:00:00.000Z", "2026-11-03T14:02:00.000Z", 6, 1, "sess_eve"],
    ],
  ),
  rule(
    "functions-operators/date-time-functions/date_diff",
    "how long sessions last",
    `${logs} | STATS start = MIN(@timestamp), end = MAX(@timestamp) BY attributes.session.id | EVAL s = DATE_DIFF("seconds", start, end) | SORT s | KEEP s`,
    ["s:integer"],
    [[60], [90], [120]],
  ),
  rule(
    stats,
    "sessions with rage and an error",
    `${logs} | STATS rage = COUNT(*) WHERE attributes.frustration.type == "rage_click", failed = COUNT(*) WHERE attributes.error.message IS NOT NULL BY id = attributes.session.id | WHERE rage > 0 AND failed > 0 | SORT id | KEEP id`,
    ["id:keyword"],
    [["sess_ada"], ["sess_eve"]],
  ),
  rule(
    "functions-operators/aggregation-functions/avg",
    "vitals by name",
    `${logs} | WHERE body.text == "browser.web_vital" | STATS v = AVG(attributes.browser.web_vital.value) BY n = attributes.browser.web_vital.name | SORT n`,
    ["v:double", "n:keyword"],
    [
      [0.25, "cls"],
      [3133.5, "lcp"],
    ],
  ),
  rule(
    stats,
    "a multivalued reason counts for each of its values",
    `${frustrations} | STATS c = COUNT(*) BY r = attributes.frustration.reasons | SORT c DESC, r`,
    ["c:long", "r:keyword"],
    [
      [2, "no_response"],
      [1, "no_effect"],
      [1, "same_control"],
    ],
  ),
  rule(
    "commands/mv_expand",
    "the same after MV_EXPAND",
    `${frustrations} | MV_EXPAND attributes.frustration.reasons | STATS c = COUNT(*)`,
    ["c:long"],
    [[4]],
  ),
  rule(
    "commands/dissect",
    "parts of an address",
    `${clicks} AND attributes.url.path != "/" | DISSECT attributes.page.url "%{scheme}://%{host}/%{path}" | STATS c = COUNT(*) BY host, path | SORT path`,
    ["c:long", "host:keyword", "path:keyword"],
    [
      [4, "shop.example", "cart"],
      [1, "shop.example", "product/1"],
    ],
  ),
  rule(
    "esql-implicit-casting",
    "events since a day",
    `${logs} | WHERE @timestamp >= "2026-11-03" | STATS c = COUNT(*)`,
    ["c:long"],
    [[6]],
  ),
  rule(
    "esql-time-spans",
    "events of one minute",
    `${logs} | WHERE @timestamp >= "2026-11-02T09:00:00Z" AND @timestamp < "2026-11-02T09:00:00Z"::datetime + 1 minute | STATS c = COUNT(*)`,
    ["c:long"],
    [[9]],
  ),
  rule(
    "functions-operators/aggregation-functions/count_distinct",
    "sessions that an error hit",
    `${errors} | STATS s = COUNT_DISTINCT(attributes.session.id), c = COUNT(*) BY m = attributes.error.message | SORT s DESC`,
    ["s:long", "c:long", "m:keyword"],
    [
      [2, 2, "Payment failed: 502"],
      [1, 1, "Cannot read properties of undefined"],
    ],
  ),
  rule(
    "commands/inlinestats-by",
    "a share of all clicks",
    `${clicks} | STATS c = COUNT(*) BY t = attributes.target.semantic_name | INLINE STATS all = SUM(c) | EVAL share = ROUND(c::double / all, 2) | SORT share DESC | KEEP t, share`,
    ["t:keyword", "share:double"],
    [
      ["Pay now", 0.57],
      ["Search", 0.29],
      ["Add to cart", 0.14],
    ],
  ),
  rule(
    "functions-operators/date-time-functions/date_extract",
    "events by hour of the day",
    `${logs} | STATS c = COUNT(*) BY h = DATE_EXTRACT("hour_of_day", @timestamp) | SORT h`,
    ["c:long", "h:long"],
    [
      [18, 9],
      [6, 14],
    ],
  ),
  rule(
    "functions-operators/date-time-functions/date_format",
    "events by day as text",
    `${logs} | STATS c = COUNT(*) BY d = DATE_FORMAT("yyyy-MM-dd", @timestamp) | SORT d`,
    ["c:long", "d:keyword"],
    [
      [18, "2026-11-02"],
      [6, "2026-11-03"],
    ],
  ),
  rule(
    "functions-operators/aggregation-functions/last",
    "where sessions end",
    `${logs} | STATS entry = FIRST(attributes.url.path, @timestamp), exit = LAST(attributes.url.path, @timestamp) BY attributes.session.id | SORT attributes.session.id | KEEP entry, exit`,
    ["entry:keyword", "exit:keyword"],
    [
      ["/", "/cart"],
      ["/", "/cart"],
      ["/", "/"],
    ],
  ),
  rule(
    "functions-operators/conditional-functions-and-expressions/coalesce",
    "people without a name are one group",
    `${logs} | EVAL who = COALESCE(attributes.user.id, "anonymous") | STATS c = COUNT(*) BY who | SORT who`,
    ["c:long", "who:keyword"],
    [
      [10, "ada"],
      [6, "anonymous"],
      [8, "bob"],
    ],
  ),
  rule(
    "functions-operators/grouping-functions/bucket",
    "scores in quarters",
    `${frustrations} | STATS c = COUNT(*) BY b = BUCKET(attributes.frustration.score, 0.25) | SORT b`,
    ["c:long", "b:double"],
    [
      [1, 0.25],
      [1, 0.5],
      [1, 0.75],
    ],
  ),
  rule(
    stats,
    "frustration by kind",
    `${frustrations} | STATS s = ROUND(AVG(attributes.frustration.score), 2), n = SUM(attributes.frustration.click_count) BY k = attributes.frustration.type | SORT k`,
    ["s:double", "n:long", "k:keyword"],
    [
      [0.4, 1, "dead_click"],
      [0.65, 9, "rage_click"],
    ],
  ),
  {
    name: "one session, by parameter",
    page: "esql-rest",
    query: `${logs} | WHERE attributes.session.id == ?session AND attributes.session.sequence <= ?last | SORT attributes.session.sequence | KEEP body.text`,
    params: { session: "sess_bob", last: 3 },
    columns: ["body.text:text"],
    rows: [["session.start"], ["user.navigation"], ["user.click"]],
  },
  rule(
    "functions-operators/aggregation-functions/values",
    "the pages of a person",
    `${logs} | WHERE attributes.user.id == "ada" | STATS p = MV_SORT(VALUES(attributes.url.path))`,
    ["p:keyword"],
    [[["/", "/cart", "/product/1"]]],
  ),
];

const traces = "FROM traces-generic.otel-default";

/** The questions of our own screens, over spans, alone and beside events. */
export const spanQuestions: readonly Case[] = [
  rule(
    stats,
    "the slowest operation of each service, in milliseconds",
    `${traces} | STATS ms = MAX(duration) / 1000000, c = COUNT(*) BY s = resource.attributes.service.name | SORT ms DESC`,
    ["ms:long", "c:long", "s:keyword"],
    [
      [640, 2, "shop-web"],
      [600, 4, "shop-api"],
      [580, 1, "payments"],
    ],
  ),
  rule(
    stats,
    "the share of failures of each service",
    `${traces} | STATS failed = COUNT(*) WHERE status.code == "Error", all = COUNT(*) BY s = resource.attributes.service.name | EVAL rate = failed * 1.0 / all | SORT rate | KEEP s, rate`,
    ["s:keyword", "rate:double"],
    [
      ["shop-api", 0.25],
      ["shop-web", 0.5],
      ["payments", 1],
    ],
  ),
  rule(
    "commands/from",
    "events and spans of one trace, from two indices",
    `FROM logs-generic.otel-default, traces-generic.otel-default | WHERE trace_id == ${trace} | STATS c = COUNT(*)`,
    ["c:long"],
    [[5]],
  ),
  rule(
    "commands/from",
    "a column that one of the indices lacks is null there",
    `FROM logs-generic.otel-default, traces-generic.otel-default | WHERE trace_id == ${trace} | SORT @timestamp | KEEP @timestamp, name, body.text | LIMIT 2`,
    ["@timestamp:date", "name:keyword", "body.text:text"],
    [
      ["2026-11-02T09:00:20.000Z", null, "user.click"],
      ["2026-11-02T09:00:20.010Z", "POST /api/pay", null],
    ],
  ),
  rule(
    "functions-operators/operators",
    "roots have no parent",
    `${traces} | WHERE parent_span_id IS NULL | SORT name | KEEP name`,
    ["name:keyword"],
    [["GET /api/search"], ["POST /api/pay"]],
  ),
  rule(
    "functions-operators/conditional-functions-and-expressions/case",
    "classes of status",
    `${traces} | EVAL class = CASE(attributes.http.response.status_code >= 500, "5xx", attributes.http.response.status_code >= 200, "2xx", "none") | STATS c = COUNT(*) BY class | SORT class`,
    ["c:long", "class:keyword"],
    [
      [2, "2xx"],
      [2, "5xx"],
      [3, "none"],
    ],
  ),
  rule(
    "functions-operators/aggregation-functions/top",
    "the two longest",
    `${traces} | STATS t = TOP(duration, 2, "desc")`,
    ["t:long"],
    [[[640_000_000, 600_000_000]]],
  ),
  rule(
    "commands/grok",
    "method and route",
    `${traces} | WHERE kind == "Server" | GROK name """%{WORD:method} %{GREEDYDATA:route}""" | SORT method | KEEP method, route`,
    ["method:keyword", "route:keyword"],
    [
      ["GET", "/api/search"],
      ["POST", "/api/pay"],
    ],
  ),
  rule(
    "commands/sort",
    "the order of a trace",
    `${traces} | WHERE trace_id == ${trace} | SORT @timestamp | EVAL ms = duration / 1000000 | KEEP name, kind, ms`,
    ["name:keyword", "kind:keyword", "ms:long"],
    [
      ["POST /api/pay", "Client", 640],
      ["POST /api/pay", "Server", 600],
      ["charge card", "Internal", 580],
      ["SELECT orders", "Client", 12],
    ],
  ),
];
