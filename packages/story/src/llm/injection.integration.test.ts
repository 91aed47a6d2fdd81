import { expect, test } from "vitest";
import { compact } from "../compact/compact.ts";
import { renderMarkdown } from "../formats/markdown.ts";
import { renderText } from "../formats/text.ts";
import { answerReply } from "../mcp/answer-reply.ts";
import type { Dossier } from "../records/records.ts";
import { sceneOf } from "../scene/scene.ts";
import { attackedSession, payloads, writable } from "../testing/payloads.ts";
import { prove } from "../testing/prove.ts";
import { swallowed402 } from "../testing/swallowed-402.ts";
import { requestFor } from "./prompt.ts";
import { pseudonymsOf } from "./reword.ts";

/** Payload n in attribute n, n + 1 in the next …: with each n, every attribute has met every payload. */
const attacked = (shift: number): Dossier => ({
  ...swallowed402,
  events: swallowed402.events.map((event) => ({
    ...event,
    fields: {
      ...event.fields,
      ...Object.fromEntries(
        writable.map((attribute, place) => [
          attribute,
          payloads[(shift + place) % payloads.length] ?? "",
        ]),
      ),
    },
  })),
});

// Lines end with \n alone; everything else that nobody sees is gone.
const unseen = /[^\P{C}\n]/u;
/** What a reader of Markdown makes more of than text: a tag, a link that is not ours, a bare address. */
const active =
  /(?<!\\)<[a-z!/]|(?<!\\)\]\((?!\/api\/)|(?<!\\)!\[|(?<![\\\w])(?:https?:\/\/|www\.)|[\w]@[\w]|^(?:~~~|```(?!esql$|$))/imu;

function judge(records: Dossier): number {
  const proven = prove(records, payloads[3]);
  const { answer } = proven;
  for (const { text } of answer.claims) expect(text).not.toMatch(/\p{C}/u);
  expect(renderText(answer)).not.toMatch(unseen);
  const markdown = renderMarkdown(answer);
  expect(markdown).not.toMatch(unseen);
  expect(markdown.replace(/```esql\n[\s\S]*?\n```/gu, "")).not.toMatch(active);
  const { text, structured } = answerReply(answer, {
    ...{ window: { from: null, to: null }, skip: 0, maxTokens: 20_000 },
  });
  expect(text).not.toMatch(unseen);
  expect(JSON.stringify(structured)).not.toMatch(/\p{C}/u);
  for (const each of [true, false]) {
    const { prompt } = requestFor(answer.question, answer.claims, pseudonymsOf(proven, each));
    const lines = prompt.split("\n");
    expect(lines.slice(2)).toHaveLength(answer.claims.length);
    for (const statement of lines.slice(2)) expect(() => JSON.parse(statement)).not.toThrow();
    expect(prompt).not.toMatch(unseen);
  }
  const scene = sceneOf(records, "UTC");
  if (scene) expect(compact(scene, 20_000, "full").text).not.toMatch(unseen);
  return answer.claims.length;
}

test("there are at least 200 payloads", () => {
  expect(payloads.length).toBeGreaterThanOrEqual(200);
});

test("every payload in every attribute that can be written stays plain text in one line", () => {
  let claims = 0;
  for (let shift = 0; shift < payloads.length; shift += 1) claims += judge(attacked(shift));
  expect(claims).toBeGreaterThan(payloads.length * 3);
});

test("so it does in a session of nothing but attacks, with its spans and logs", () => {
  expect(judge(attackedSession())).toBeGreaterThan(3);
});
