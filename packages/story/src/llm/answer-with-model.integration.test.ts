import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Answer } from "../answer.ts";
import { startOfSession } from "../testing/records.ts";
import { failures, type Script, startScriptedModel, streams } from "../testing/scripted-model.ts";
import { stored } from "../testing/stored.ts";
import { swallowed402 } from "../testing/swallowed-402.ts";
import { answerWithModel } from "./answer-with-model.ts";
import { previewQuestion } from "./preview.ts";

let opened: Awaited<ReturnType<typeof stored>>;
beforeAll(async () => {
  opened = await stored(swallowed402);
});
afterAll(() => opened.stop());

let stop: (() => Promise<void>) | undefined;
afterEach(async () => {
  await stop?.();
  stop = undefined;
});

const clock = () => startOfSession + 3_600_000;

async function ask(question: string, script: Script) {
  const model = await startScriptedModel(script);
  stop = model.stop;
  const narrated: Answer[] = [];
  const { settings } = model;
  const answer = await answerWithModel({
    ...{ ask: opened.ask, clock, question, settings, fetch },
    onNarrated: (each) => narrated.push(each),
  });
  return { answer, narrated, ...model };
}

/** Plans at the first call, words nothing at the others. */
const plans = (plan: object | string): Script => {
  const text = typeof plan === "string" ? plan : JSON.stringify(plan);
  return (response, call) => (call === 1 ? streams(text) : streams(""))(response, call);
};

/** A question whose words the built-in understanding does not know. */
const odd = "Lowdown concerning Ana?";

test("a question that is understood is not planned: one call and its repair word it", async () => {
  const { requests } = await ask("What happened to Ana Ruiz?", streams(""));
  expect(requests).toHaveLength(2);
  expect(requests.every(({ body }) => body.includes("Statements"))).toBe(true);
});

test("a question with unknown words is planned by the model, answered and proven by the narrator", async () => {
  const { answer, narrated, requests } = await ask(
    odd,
    plans({ intent: "which_call", person: "[X1]" }),
  );
  expect(requests[0]?.body).not.toContain("Ana");
  expect(answer).toMatchObject({
    status: "answered",
    question: odd,
    engine: { use: { planned: true } },
  });
  expect(answer.claims.some(({ kind }) => kind === "failed-call")).toBe(true);
  expect(narrated).toHaveLength(2);
});

describe("a plan that is illegal is refused whole, and the built-in understanding stays", () => {
  test.each([
    ["no JSON", "Sure! Here is your plan"],
    ["HTML", "<html></html>"],
    ["an unknown intent", { intent: "drop_tables" }],
    ["an unknown part", { intent: "which_call", query: "FROM logs-* | LIMIT 1" }],
    ["a person whom the question does not name", { intent: "which_call", person: "Bob" }],
    ["a page that the question does not name", { intent: "which_call", page: "/admin" }],
    ["a release that is none", { intent: "changed", release: "concerning" }],
    ["a status that is none", { intent: "who_hit", status: 42 }],
    ["a sign that is none", { intent: "how_many", sign: "' OR 1=1" }],
    ["a time that is none", { intent: "list", from: "soon" }],
    ["times the wrong way round", { intent: "list", from: "2026-11-23", to: "2026-11-22" }],
    ["a list", [{ intent: "list" }]],
    ["none", { intent: "none" }],
  ])("%s", async (_, plan) => {
    const { answer, narrated } = await ask(odd, plans(plan));
    expect(narrated).toHaveLength(1);
    expect(answer.claims).toEqual(narrated[0]?.claims);
    expect(answer.engine.use?.planned).toBeUndefined();
  });
});

test.each(Object.entries(failures))(
  "the narrator has answered, and answers, when the model that plans %s",
  async (_, script) => {
    const { answer, narrated, endedAt } = await ask(odd, script);
    expect(performance.now() - endedAt()).toBeLessThan(1000);
    expect(narrated[0]?.claims).toEqual(answer.claims);
    expect(answer.engine.kind).toBe("narrator");
  },
);

test("what nobody can know is not asked of a model", async () => {
  const { answer, requests } = await ask("What did Ana think of the price?", streams("x"));
  expect(requests).toHaveLength(0);
  expect(answer.status).toBe("cannot");
});

test("the preview shows both requests, and nothing is sent", async () => {
  const model = await startScriptedModel(streams(""));
  stop = model.stop;
  const previews = await previewQuestion({ ask: opened.ask, clock, question: odd }, model.settings);
  expect(previews.map(({ purpose }) => purpose)).toEqual(["plan", "words"]);
  expect(JSON.parse(previews[0]?.body ?? "")).toMatchSnapshot();
  expect(previews.map(({ body }) => body).join("")).not.toMatch(/Ana|Ruiz/u);
  expect(model.calls()).toBe(0);
});
