import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Client } from "@elastic/elasticsearch";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningServer, startServer } from "../start-server.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "client-"));
let server: RunningServer;
let client: Client;

const text = (key: string, value: string) => ({ key, value: { stringValue: value } });

const click = (sequence: number, target: string, score?: number) => ({
  timeUnixNano: `${1_763_860_000_000 + sequence * 1000}000000`,
  body: { stringValue: score === undefined ? "user.click" : "user.frustration.rage_click" },
  attributes: [
    text("session.id", "sess_1"),
    text("user.id", "david"),
    text("target.semantic_name", target),
    { key: "session.sequence", value: { intValue: sequence } },
    ...(score === undefined
      ? []
      : [
          { key: "frustration.score", value: { doubleValue: score } },
          text("frustration.type", "rage_click"),
        ]),
  ],
});

beforeAll(async () => {
  server = await startServer({ dataFolder: folder, port: 0 });
  client = new Client({ node: server.url });
  const logRecords = [
    click(1, "Add to cart"),
    click(2, "Submit Order"),
    click(3, "Submit Order", 1),
  ];
  await fetch(`${server.url}/v1/logs`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ resourceLogs: [{ scopeLogs: [{ logRecords }] }] }),
  });
  while (!(await count()).includes("[[3]]")) await new Promise((done) => setTimeout(done, 50));
});
afterAll(async () => {
  await client.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const query = (body: unknown, search = "", headers: Record<string, string> = {}) =>
  fetch(`${server.url}/_query${search}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });

const count = async (): Promise<string> =>
  await (await query({ query: "FROM logs-generic.otel-default | STATS n = COUNT(*)" })).text();

const byTarget =
  "FROM logs-generic.otel-default | STATS n = COUNT(*), worst = MAX(attributes.frustration.score) BY attributes.target.semantic_name | SORT n DESC";

describe("Elasticsearch's own client", () => {
  test("recognises the product and asks", async () => {
    expect((await client.info()).tagline).toBe("You Know, for Search");
    const answer = await client.esql.query({ query: byTarget });
    expect(answer.columns).toEqual([
      { name: "n", type: "long" },
      { name: "worst", type: "double" },
      { name: "attributes.target.semantic_name", type: "keyword" },
    ]);
    expect(answer.values).toEqual([
      [2, 1, "Submit Order"],
      [1, null, "Add to cart"],
    ]);
  });

  test("gives rows as records", async () => {
    const { records } = await client.helpers.esql({ query: byTarget }).toRecords();
    expect(records[0]).toEqual({
      n: 2,
      worst: 1,
      "attributes.target.semantic_name": "Submit Order",
    });
  });

  test("gives rows as an Arrow table", async () => {
    const table = await client.helpers.esql({ query: byTarget }).toArrowTable();
    expect(table.numRows).toBe(2);
    expect(table.getChild("worst")?.toArray()[0]).toBe(1);
    expect(table.getChild("attributes.target.semantic_name")?.get(0)).toBe("Submit Order");
    expect(table.getChild("n")?.get(0)).toBe(2n);
  });

  test("passes parameters", async () => {
    const { values } = await client.esql.query({
      query: "FROM logs-generic.otel-default | WHERE user.id == ?user | STATS n = COUNT(*)",
      params: [{ user: "david" }] as never,
    });
    expect(values).toEqual([[3]]);
    const positional = await client.esql.query({
      query: "ROW a = ? | EVAL b = a + ?",
      params: [1, 2],
    });
    expect(positional.values).toEqual([[1, 3]]);
  });

  test("gets Elasticsearch's errors", async () => {
    const failing = client.esql.query({
      query: "FROM logs-generic.otel-default | WHERE nope == 1",
    });
    await expect(failing).rejects.toMatchObject({
      statusCode: 400,
      body: { error: { type: "verification_exception" }, status: 400 },
    });
    await expect(client.esql.query({ query: "FROM" })).rejects.toMatchObject({
      body: { error: { type: "parsing_exception" } },
    });
    await expect(client.esql.query({ query: "" })).rejects.toMatchObject({ statusCode: 400 });
  });
});

describe("async queries", () => {
  test("a short one answers at once and is not kept", async () => {
    const answer = await client.esql.asyncQuery({ query: "ROW a = 1" });
    expect(answer).toMatchObject({ is_running: false, values: [[1]] });
    expect(answer.id).toBeUndefined();
  });

  test("one that is kept is fetched by its id, and removed", async () => {
    const { id = "" } = await client.esql.asyncQuery({ query: byTarget, keep_on_completion: true });
    expect(id).not.toBe("");
    const again = await client.esql.asyncQueryGet({ id });
    expect(again).toMatchObject({
      is_running: false,
      values: [
        [2, 1, "Submit Order"],
        [1, null, "Add to cart"],
      ],
    });
    expect(await client.esql.asyncQueryDelete({ id })).toEqual({ acknowledged: true });
    await expect(client.esql.asyncQueryGet({ id })).rejects.toMatchObject({ statusCode: 404 });
  });

  test("one that is not waited for goes on without its request", async () => {
    const answer = await client.esql.asyncQuery({
      query: byTarget,
      wait_for_completion_timeout: "0ms",
      keep_on_completion: true,
    });
    const done = await client.esql.asyncQueryGet({
      id: answer.id ?? "",
      wait_for_completion_timeout: "10s",
    });
    expect(done).toMatchObject({ is_running: false });
    expect((done.values ?? []).length).toBe(2);
  });

  test("a wrong one fails as it would otherwise", async () => {
    await expect(client.esql.asyncQuery({ query: "FROM x | NONSENSE" })).rejects.toMatchObject({
      statusCode: 400,
    });
  });
});

test("one that is stopped answers with what there is, and says that it is not all", async () => {
  // 5 × 10^12 rows are not counted in the time of this test.
  const many = Array.from({ length: 40 }, (_, index) => index).join(", ");
  const expand = Array.from(
    { length: 8 },
    (_, index) => `| EVAL x${index} = [${many}] | MV_EXPAND x${index}`,
  ).join(" ");
  const { id = "", is_running } = await client.esql.asyncQuery({
    query: `ROW a = 1 ${expand} | STATS n = COUNT(*)`,
    wait_for_completion_timeout: "1ms",
  });
  expect(is_running).toBe(true);
  const stopped = await client.esql.asyncQueryStop({ id });
  expect(stopped).toMatchObject({ is_running: false, is_partial: true });
});

describe("time zone and locale", () => {
  const body = {
    query: 'ROW d = DATE_PARSE("2023-01-15T00:00:00.000")',
    time_zone: "Europe/Paris",
  };
  test("dates are shown as the zone of the request has them", async () => {
    expect(await (await query(body)).json()).toMatchObject({
      values: [["2023-01-15T00:00:00.000+01:00"]],
    });
  });

  test("SET wins over the request", async () => {
    const set = { ...body, query: `SET time_zone = "+05:00"; ${body.query}` };
    expect(await (await query(set)).json()).toMatchObject({
      values: [["2023-01-15T00:00:00.000+05:00"]],
    });
  });

  test("months are named in the language of the request", async () => {
    const french = await query({
      query: 'ROW m = DATE_FORMAT("MMMM", "2023-01-15"::date)',
      locale: "fr-FR",
    });
    expect(await french.json()).toMatchObject({ values: [["janvier"]] });
  });

  test("an unknown zone is refused", async () => {
    const reply = await query({ query: "ROW a = 1", time_zone: "Nowhere/At_all" });
    expect(reply.status).toBe(400);
    expect(await reply.json()).toMatchObject({ error: { type: "illegal_argument_exception" } });
  });
});

describe("formats", () => {
  test("columnar JSON", async () => {
    const body = await (await query({ query: "ROW a = 1, b = null", columnar: true })).json();
    expect(body).toMatchObject({ values: [[1], [null]], is_partial: false });
  });

  test("all syntax problems are told at once, each with its place", async () => {
    const reply = await query({ query: "ROW a = 1 | WHERE a = 1 | LIMIT x" });
    const { error }: { error: { type: string; reason: string; root_cause: unknown } } = JSON.parse(
      await reply.text(),
    );
    expect(error).toMatchObject({ type: "parsing_exception" });
    expect(error.root_cause).toEqual([{ type: error.type, reason: error.reason }]);
    expect(error.reason.split("\n").map((line: string) => line.slice(0, 35))).toEqual([
      "line 1:21: mismatched input '=' exp",
      "line 1:33: mismatched input 'x' exp",
    ]);
  });

  test("null columns are dropped and told", async () => {
    const reply = await query({ query: "ROW a = 1, b = null" }, "?drop_null_columns");
    expect(await reply.json()).toMatchObject({
      all_columns: [{ name: "a" }, { name: "b" }],
      columns: [{ name: "a" }],
      values: [[1]],
    });
  });

  test.each([
    ["csv", "text/csv", "a,b\r\n1,x\r\n"],
    ["tsv", "text/tab-separated-values", "a\tb\n1\tx\n"],
    ["txt", "text/plain", "       a       |       b"],
  ])("%s", async (format, type, expected) => {
    const reply = await query({ query: 'ROW a = 1, b = "x"' }, `?format=${format}`);
    expect(reply.headers.get("content-type")).toContain(type);
    expect(await reply.text()).toContain(expected);
  });

  test("Elasticsearch's own media type is answered in kind", async () => {
    const type = "application/vnd.elasticsearch+json; compatible-with=9";
    const reply = await query({ query: "ROW a = 1" }, "", { "content-type": type, accept: type });
    expect(reply.headers.get("content-type")).toBe(
      "application/vnd.elasticsearch+json;compatible-with=9",
    );
    expect(reply.headers.get("x-elastic-product")).toBe("Elasticsearch");
  });

  test("warnings are headers", async () => {
    const reply = await query({ query: "ROW a = 1 | EVAL b = a / 0" });
    expect(reply.headers.get("warning")).toMatch(
      /299 Elasticsearch-\S+ "Line 1:22: evaluation of \[a \/ 0\] failed/,
    );
  });
});

describe("the article's queries", () => {
  test.each([
    `FROM logs-generic.otel-default
| WHERE attributes.user.id == "david"
| SORT @timestamp ASC`,
    `FROM logs-generic.otel-default
| WHERE attributes.frustration.type IS NOT NULL
| STATS count = COUNT() BY attributes.user.id
| SORT count DESC`,
    `-- Rage clicks by page
FROM logs-generic.otel-default
| WHERE attributes.frustration.type == "rage_click"
| STATS count = COUNT() BY attributes.page.url
| SORT count DESC`,
  ])("run as printed (%#)", async (text_) => {
    expect((await query({ query: text_ })).status).toBe(200);
  });
});

test("a page of another site may not ask", async () => {
  const reply = await query({ query: "ROW a = 1" }, "", { origin: "https://evil.example" });
  expect(reply.status).toBe(403);
  const form = await fetch(`${server.url}/_query`, {
    method: "POST",
    headers: { "content-type": "text/plain" },
    body: JSON.stringify({ query: "ROW a = 1" }),
  });
  expect(form.status).toBe(415);
});
