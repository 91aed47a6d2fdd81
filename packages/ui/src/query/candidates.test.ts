import { expect, test } from "vitest";
import { candidatesAfter } from "./candidates.ts";

const labels = (text: string) => candidatesAfter(text).options.map(({ label }) => label);

test.each([
  ["", "FROM"],
  ["FROM ", "session-replay-sessions"],
  ["FROM logs-gen", "logs-generic.otel-default"],
  ["FROM logs-generic.otel-default, ", "traces-generic.otel-default"],
  ["FROM logs-generic.otel-default\n| ", "WHERE"],
  ["FROM logs-generic.otel-default | WHERE attributes.frus", "attributes.frustration.type"],
  ["FROM session-replay-sessions | SORT ", "session.end"],
])("after %j stands %s", (text, label) => {
  expect(labels(text)).toContain(label);
});

test("the word that is being written is replaced", () => {
  expect(candidatesAfter("FROM logs-gen").from).toBe(5);
});

test("columns are of the stream that is asked", () => {
  expect(labels("FROM session-replay-sessions | WHERE ")).not.toContain("trace_id");
});
