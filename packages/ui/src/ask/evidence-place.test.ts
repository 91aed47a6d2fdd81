import { expect, test } from "vitest";
import { davidSession, davidStory } from "../../testing/david.ts";
import { evidencePlace } from "./evidence-place.ts";

const answer = davidStory(davidSession(0), "What happened?");
const trace = "a".repeat(32);
const span = "b".repeat(16);

test.each([
  ["event:sess_a/4", { screen: "session", id: "sess_a" }],
  [`span:${trace}/${span}`, { screen: "trace", id: trace, spanId: span }],
  [`log:${trace}/${span}/5`, { screen: "trace", id: trace, spanId: span }],
  ["log:-/-/5", undefined],
  ["query:0", { screen: "query", query: answer.queries[0] }],
  ["query:9", undefined],
  ["nonsense", undefined],
])("%s is looked at in %j", (reference, place) => {
  expect(evidencePlace(reference, answer)).toEqual(place);
});
