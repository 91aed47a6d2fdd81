import { describe, expect, test } from "vitest";
import { readQuestion } from "./read-question.ts";
import { limitOf } from "./unanswerable.ts";

const read = (text: string) =>
  readQuestion(text, { now: Date.parse("2026-11-23T10:00:00Z"), timeZone: "UTC" });

describe("what is asked", () => {
  test.each([
    ["what happened to user David on checkout?", "what_happened"],
    ["What hapened to ana@example.org?", "what_happened"],
    ["Was ist mit Ana an der Kasse passiert?", "what_happened"],
    ["Que s'est-il passé avec Ana ?", "what_happened"],
    ["¿Qué pasó con Ana?", "what_happened"],
    ["Did Ana manage to check out?", "succeeded"],
    ["Was Ana able to finish?", "succeeded"],
    ["Hat es bei Ana geklappt?", "succeeded"],
    ["Why couldn't Ana pay?", "why_not"],
    ["why did the payment fail for Ana", "why_not"],
    ["Warum konnte Ana nicht bezahlen?", "why_not"],
    ["Which call failed for Ana?", "which_call"],
    ["Which API request broke for Ana?", "which_call"],
    ["What did Ana try?", "what_tried"],
    ["what did ana do", "what_tried"],
    ["What did Ana get back?", "got_back"],
    ["What did Ana see after the click?", "got_back"],
    ["Was Ana frustrated?", "frustration"],
    ["How did Ana's visit end?", "how_ended"],
    ["Was it slow for Ana?", "slow"],
    ["What are the top problems?", "top_problems"],
    ["what are our bigest issues this week", "top_problems"],
    ["Was sind die häufigsten Probleme?", "top_problems"],
    ["What do frustrated users share?", "shared"],
    ["Where do people abandon, and why?", "abandonment"],
    ["Where do users drop off?", "abandonment"],
    ["Which buttons cause rage clicks?", "rage_elements"],
    ["which elemnts get dead clicks", "rage_elements"],
    ['Who hit the error "x is undefined"?', "who_hit"],
    ["Which customers got a 500 yesterday?", "who_hit"],
    ["What changed since last week?", "changed"],
    ["What changed since release 2.3.1?", "changed"],
    ["Compare those who finished with those who did not", "compare"],
    ["How many sessions had rage clicks?", "how_many"],
    ["Wie viele Sitzungen hatten Fehler?", "how_many"],
    ["Show sessions with errors", "list"],
    ["Which requests fail most?", "failing_requests"],
    ["Which requests are slow?", "slow_requests"],
    ["Which pages are the most frustrating?", "frustrating_pages"],
  ])("%s → %s", (text, intent) => {
    expect(read(text).intents[0]).toBe(intent);
  });
});

test.each([
  ["What happened in session sess_abc123?", { sessionId: "sess_abc123" }],
  ["why did ana@example.org fail", { email: "ana@example.org" }],
  ["problems on /pay/card", { path: "/pay/card" }],
  ["what changed since v2.3.1?", { release: "2.3.1" }],
  ["who got a 503", { status: 503 }],
  ["who saw “no such seat”?", { quoted: ["no such seat"] }],
])("%s names %j", (text, named) => {
  expect(read(text)).toMatchObject(named);
});

describe("what no session's data can tell", () => {
  test.each([
    "What is the weather in Lisbon tomorrow?",
    "How much revenue did we lose last month?",
    "What did Ana think about the price?",
    "What is Ana's password?",
    "What did Ana type into the card field?",
    "Will Ana come back next week?",
    "How old is Ana?",
    "Why did Ana want a refund, and how does she feel?",
  ])("%s", (text) => {
    expect(limitOf(read(text).asked)).toBeDefined();
  });

  test.each([
    "I want to know what happened to Ana",
    "What happened when Ana entered the checkout?",
    "What happened to Ana on the ticket page?",
    "What happened to Ana on the tax form?",
    "Who failed on the invoice page?",
    "Where did Ana stop on the inventory page?",
  ])("but not: %s", (text) => {
    expect(limitOf(read(text).asked)).toBeUndefined();
  });
});
