import { countTokens } from "gpt-tokenizer/encoding/o200k_base";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { longSession } from "../testing/long-session.ts";
import { startOfSession, traceId } from "../testing/records.ts";
import { stored } from "../testing/stored.ts";
import { mcpTools } from "./index.ts";
import type { Arguments, McpReply } from "./tool.ts";

let opened: Awaited<ReturnType<typeof stored>>;
beforeAll(async () => {
  opened = await stored(longSession(1500));
}, 60_000);
afterAll(() => opened.stop());

const run = (name: string, input: Arguments): Promise<McpReply> => {
  const tool = mcpTools.find((each) => each.name === name);
  if (!tool) throw new Error(`there is no ${name}`);
  return tool.run(input, { ask: opened.ask, clock: () => startOfSession + 86_400_000 });
};

const tokensOf = ({ text, structured }: McpReply): number =>
  countTokens(text) + countTokens(JSON.stringify(structured));

const calls: readonly (readonly [name: string, input: Arguments])[] = [
  ["describe_data", {}],
  ["find_sessions", {}],
  ["get_session_story", { sessionId: "s1" }],
  ["explain_session", { sessionId: "s1" }],
  ["explain_session", { question: "What are the top problems?" }],
  ["get_events", { sessionId: "s1", limit: 200 }],
  ["get_trace", { traceId: traceId(1) }],
  ["top_issues", {}],
  ["run_query", { query: "FROM logs-* | SORT @timestamp | LIMIT 1000" }],
];

describe.each(calls)("%s %j", (name, input) => {
  test("states its window, whether it was cut and where to go on, within 4,000 tokens", async () => {
    const told = await run(name, input);
    expect(tokensOf(told)).toBeLessThanOrEqual(4000);
    expect(told.isError).toBeUndefined();
    expect(told.structured).toMatchObject({
      lines: expect.any(Array),
      window: { from: expect.any(String), to: expect.any(String) },
      truncated: expect.any(Boolean),
    });
    expect(told.text).toMatch(/window: \d{4}.* to \d{4}.*truncated: (?:yes|no); cursor: /);
  });

  test("never takes more than 20,000 tokens", async () => {
    expect(tokensOf(await run(name, { ...input, maxTokens: 1_000_000 }))).toBeLessThanOrEqual(
      20_000,
    );
  });
});

test.each(calls.filter(([name]) => !["get_trace"].includes(name)))(
  "what %s %j cuts off can be read on from its cursor, without gap or repetition",
  async (name, input) => {
    const linesOf = (told: McpReply): readonly string[] => {
      const lines: unknown = told.structured.lines;
      return Array.isArray(lines) ? lines.map(String).filter((line) => !heads.test(line)) : [];
    };
    const whole = linesOf(await run(name, { ...input, maxTokens: 20_000 }));
    const parts: string[] = [];
    let cursor: unknown;
    do {
      const told = await run(name, {
        ...input,
        maxTokens: name === "get_session_story" ? 20_000 : 1500,
        ...(typeof cursor === "string" ? { cursor } : {}),
      });
      parts.push(...linesOf(told));
      cursor = told.structured.cursor;
    } while (typeof cursor === "string" && parts.length < whole.length);
    expect(parts.slice(0, whole.length)).toEqual(whole);
  },
);

/** Lines that stand before the others in each reply. */
const heads =
  /^(?:Quoted texts|status: |\d+ (?:or more )?(?:sessions|events)|Streams: |Sessions: |Application |Columns |@timestamp:)/;
