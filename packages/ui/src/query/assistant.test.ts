import { expect, test } from "vitest";
import { createAssistant } from "./assistant.ts";

const logs = "logs-generic.otel-default";
const served = createAssistant(async () => new Map([[logs, [{ name: "own", type: "ip" }]]]));
const alone = createAssistant(async () => undefined);

const labels = async (text: string): Promise<readonly string[]> =>
  (await served.complete(text, text.length)).map(({ label }) => label);

test.each([
  ["", "FROM"],
  ["FROM ", "session-replay-sessions"],
  ["FROM logs-gen", logs],
  [`FROM ${logs}\n| `, "WHERE"],
  [`FROM ${logs} | WHERE attributes.frus`, "attributes.frustration.type"],
  [`FROM ${logs} | WHERE event_name == `, "user.click"],
  [`FROM ${logs} | WHERE ow`, "own"],
  ["FROM session-replay-sessions | SORT ", "session.end"],
])("after %j stands %s", async (text, label) => {
  expect(await labels(text)).toContain(label);
});

test("columns are of the stream that is asked", async () => {
  expect(await labels("FROM session-replay-sessions | WHERE ")).not.toContain("trace_id");
});

test("what is wrong is told with its place", async () => {
  const [problem] = await served.diagnose(`FROM ${logs} | WHERE onw IS NULL`);
  expect(problem).toMatchObject({ position: { line: 1 }, length: 3 });
  expect(problem?.message).toContain("Unknown column [onw]");
});

test("without the server no column is called unknown", async () => {
  expect(await alone.diagnose(`FROM ${logs} | WHERE onw IS NULL`)).toEqual([]);
  expect(await alone.diagnose(`FROM ${logs} | WHERE onw ==`)).toHaveLength(1);
});

test("a function is described by its signature and text", async () => {
  const text = `FROM ${logs} | EVAL d = DATE_TRUNC(1 day, @timestamp)`;
  const found = await served.describe(text, text.indexOf("TRUNC"));
  expect(found?.title).toContain("DATE_TRUNC(interval");
  expect(found?.text).toContain("Rounds a date down");
});
