import type { Ask } from "@session-replay/esql";
import { expect, test } from "vitest";
import type { Dossier, Fields } from "../records/records.ts";
import { prove } from "../testing/prove.ts";
import { line, moment, span, startOfSession } from "../testing/records.ts";
import { swallowed402 } from "../testing/swallowed-402.ts";
import { planningOf } from "./plan-question.ts";
import { requestFor } from "./prompt.ts";
import { pseudonymsOf } from "./reword.ts";
import type { LlmSettings } from "./settings.ts";

/** A word that stands nowhere else, in the shapes in which personal data comes. */
function canaryOf(seed: number): { readonly word: string; readonly is: RegExp } {
  const letters = seed
    .toString(26)
    .replace(/./gu, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));
  return { word: `Zq${letters}canary`, is: new RegExp(`zq${letters}canary`, "iu") };
}

/** Values in which a canary sings, by the attribute that holds it. */
const songs = (word: string): Fields => ({
  "user.id": `id-${word}`,
  "user.name": `${word} van ${word}sen`,
  "user.email": `${word}@mail.example`,
  "target.semantic_name": `Pay as ${word}`,
  "target.id": `row-${word}`,
  "page.title": `Cart of ${word}`,
  "page.url": `https://site.example/people/${word}/orders?mail=${word}`,
  "page.previous_url": `https://site.example/${word}`,
  "url.path": `/people/${word}/orders`,
  "app.screen.name": `Profile ${word}`,
  "form.name": `Address of ${word}`,
  "form.field_name": `Card of ${word}`,
  "form.error_message": `${word} is no address`,
  "outcome.message": `Sorry ${word}, please call us`,
  "error.message": `no ${word} here`,
  "exception.type": `${word}Error`,
  "exception.message": `user ${word} not found`,
  "exception.stacktrace": `at ${word} (https://site.example/${word}.js:1:1)`,
});

/** Every record of a session that fails in all the ways that are told, full of canaries. */
function infested(word: string): Dossier {
  const sung = songs(word);
  const url = `https://site.example/api/people/${word}?token=${word}`;
  const more = [
    moment({ name: "user.error", sequence: 20, fields: { "error.type": "uncaught_exception" } }),
    moment({ name: "form.invalid", sequence: 21 }),
    moment({ name: "form.submit", sequence: 22, fields: { "form.success": false } }),
    moment({
      name: "user.outcome",
      sequence: 23,
      fields: { "outcome.of": 2, "outcome.kind": "message" },
    }),
    moment({
      name: "user.frustration.form_abandonment",
      sequence: 24,
      fields: { "frustration.type": "form_abandonment", "frustration.score": 0.5 },
    }),
  ];
  return {
    ...swallowed402,
    events: [...swallowed402.events, ...more].map((event) => ({
      ...event,
      fields: { ...event.fields, ...sung },
    })),
    spans: [
      ...swallowed402.spans.map((each) => ({
        ...each,
        name: each.backEnd ? `${each.name} ${word}` : each.name,
        statusMessage: `refused ${word}`,
        fields: {
          ...each.fields,
          ...("url.full" in each.fields ? { "url.full": url } : {}),
          ...("http.route" in each.fields ? { "http.route": `/api/${word}` } : {}),
        },
      })),
      span({
        id: 9,
        trace: 2,
        name: "GET",
        at: 6000,
        duration: 9000,
        fields: { "http.request.method": "GET", "url.full": url, "session.id": "s1" },
      }),
    ],
    lines: [
      line({
        span: 3,
        at: 5470,
        name: `declined for ${word}`,
        service: "bank",
        fields: { "exception.type": `${word}Error`, "exception.message": `card of ${word}` },
      }),
    ],
  };
}

const people =
  (word: string): Ask =>
  async () => ({
    columns: ["user.id", "user.name", "user.email"].map((name) => ({ name, type: "keyword" })),
    rows: [[`id-${word}`, `${word} van ${word}sen`, `${word}@mail.example`]],
    warnings: [],
    partial: false,
  });

const questions = [
  (word: string) => `What happened to ${word} van ${word}sen?`,
  (word: string) => `Lowdown concerning ${word.toLowerCase()}, or ${word}@mail.example?`,
  (word: string) => `Was erlebte id-${word} auf /people/${word}?`,
  (word: string) => `Whatever befell “${word}”?`,
];

const settings: LlmSettings = {
  provider: "compatible",
  model: "m",
  baseUrl: "http://model.example",
  pseudonymise: true,
  firstWordsMs: 1,
  totalMs: 1,
};

test("no canary leaves in any request over 1,000 sessions, whatever field it stands in", async () => {
  let claims = 0;
  for (let seed = 0; seed < 1000; seed += 1) {
    const { word, is } = canaryOf(seed);
    const question = (questions[seed % questions.length] ?? String)(word);
    const proven = prove(infested(word), question);
    const pseudonyms = pseudonymsOf(proven, true);
    const words = requestFor(question, proven.answer.claims, pseudonyms);
    const { request } = await planningOf({
      ...{ ask: people(word), question, settings, fetch, timeZone: "UTC", now: startOfSession },
    });
    for (const { prompt, instructions } of [words, request]) {
      expect(`${instructions}\n${prompt}`).not.toMatch(is);
    }
    claims += proven.answer.claims.filter(({ text }) => is.test(text)).length;
  }
  // The claims are full of them: it is the request that has none.
  expect(claims).toBeGreaterThan(5000);
}, 300_000);

test("a text of everyday words does not leave either, where it is no name of a part of the product", () => {
  const proven = prove({
    ...swallowed402,
    lines: [
      line({
        span: 3,
        at: 5470,
        name: "exception",
        service: "bank",
        fields: { "exception.type": "CardError", "exception.message": "please call home first" },
      }),
    ],
  });
  expect(proven.answer.answer).toContain("please call home first");
  const { prompt } = requestFor("What?", proven.answer.claims, pseudonymsOf(proven, true));
  expect(prompt).not.toContain("call home");
});
