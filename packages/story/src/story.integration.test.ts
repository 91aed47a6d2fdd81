import { afterAll, beforeAll, expect, test } from "vitest";
import { tellDigest } from "./digest/digest.ts";
import { mcpTools } from "./mcp/index.ts";
import { answerQuestion } from "./questions/answer-question.ts";
import { tellSession } from "./tell/tell-session.ts";
import { stored } from "./testing/stored.ts";
import { swallowed402 } from "./testing/swallowed-402.ts";

let store: Awaited<ReturnType<typeof stored>>;
beforeAll(async () => {
  store = await stored(swallowed402);
});
afterAll(() => store.stop());

const clock = () => Date.UTC(2026, 10, 23, 14, 15);
const answer = (question: string) => answerQuestion({ ask: store.ask, question, clock });

test("the story over a real store is the one over the same records", async () => {
  const { claims, notSeen } = await tellSession({ ask: store.ask, sessionId: "s1", clock });
  expect(claims.map((claim) => claim.text)).toMatchInlineSnapshot(`
    [
      "Ana Ruiz came on 23 Nov 2026 at 14:05:00 (UTC) to “Pay” (/pay) and stayed 7.8 s, with 1 page view.",
      "On “Pay” (/pay) they clicked “Confirm” 3 times.",
      "The click on “Confirm” sent POST /api/confirm, which was answered 402 after 120 ms.",
      "POST /api/confirm failed because “charge card” in bank failed: CardError “card_declined”.",
      "They clicked 3 times on “Confirm” within 400 ms without an answer, a sign of frustration (rage click).",
      "The page showed nothing of the failed POST /api/confirm: none of 3 clicks on “Confirm” changed anything that could be seen, though the answer was 402.",
      "The visit ended on “Pay” (/pay), the only page; the last click there was on “Confirm”.",
      "POST /api/confirm did not succeed in this session; there was 1 attempt.",
    ]
  `);
  expect(notSeen.length).toBeGreaterThan(0);
});

test.each([
  "What happened to user Ana on pay?",
  "what hapened to ana ruiz?",
  "What happened to ANA@example.org on /pay?",
  "Was ist mit Ána Ruiz auf der Seite Pay passiert?",
])("%s", async (question) => {
  const { status, answer: text, sessions } = await answer(question);
  expect(status).toBe("answered");
  expect(text).toContain("CardError “card_declined”");
  expect(sessions).toEqual(["s1"]);
});

test.each([
  ["Did Ana succeed?", "No:"],
  ["Which call failed for Ana?", "POST /api/confirm was answered 402|sent POST /api/confirm"],
  ["Why couldn't Ana pay?", "because “charge card” in bank failed"],
  ["What did Ana try?", "“Confirm” 3 times"],
  ["What did Ana get back?", "changed nothing that could be seen"],
  ["Was Ana frustrated?", "rage click"],
  ["How did Ana's visit end?", "visit ended on"],
  ["Was it slow for Ana?", "took 120 ms"],
  ["What are the top problems?", "[Rr]age clicks on “Confirm”"],
  ["Which buttons cause rage clicks?", "“Confirm”"],
  ["Who got a 402?", "Ana Ruiz"],
  ["How many sessions had rage clicks?", "1 session of 1 person"],
  ["Where do people abandon?", "/pay"],
  ["What do frustrated users have in common?", "“Confirm”"],
  ["What changed since yesterday?", "new:|New:"],
  ["Which requests fail most?", "POST /api/confirm"],
  ["Which requests are slow?", "POST /api/confirm"],
  ["Which pages are the most frustrating?", "/pay"],
  ["Show sessions with rage clicks", "s1"],
])("%s → %s", async (question, expected) => {
  const { status, answer: text, claims, queries } = await answer(question);
  expect([status, text]).toEqual(["answered", expect.stringMatching(expected)]);
  for (const query of queries) await expect(store.ask(query)).resolves.toBeDefined();
  for (const claim of claims) expect(claim.text.length).toBeLessThanOrEqual(360);
});

test.each([
  ["What happened to user Zorblax?", "Nobody called"],
  ["What did Ana think of the price?", "not in the data"],
  ["Will Ana come back?", "future"],
  ["asdf qwer", "cannot|Nobody"],
])("%s cannot be answered", async (question, reason) => {
  const { status, answer: text } = await answer(question);
  expect([status, text]).toEqual(["cannot", expect.stringMatching(reason)]);
});

test("every tool answers, and says what it covers", async () => {
  const inputs: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    find_sessions: { person: "ana" },
    get_session_story: { sessionId: "s1" },
    explain_session: { sessionId: "s1" },
    get_events: { sessionId: "s1", limit: 3 },
    get_trace: { traceId: "0".repeat(31).concat("1") },
    run_query: { query: "FROM logs-* | STATS n = COUNT(*)" },
  };
  for (const tool of mcpTools) {
    const told = await tool.run(inputs[tool.name] ?? {}, { ask: store.ask, clock });
    expect([tool.name, told.isError, told.text]).toEqual([
      tool.name,
      undefined,
      expect.stringContaining("truncated:"),
    ]);
  }
});

test("a digest names the problems, whom they hurt, and an example", async () => {
  const { claims, sessions } = await tellDigest({ ask: store.ask, since: 86_400_000, clock });
  expect(claims.map((claim) => claim.kind)).toContain("example");
  expect(claims[0]?.text).toContain("1 person in 1 session");
  expect(sessions).toEqual(["s1"]);
});
