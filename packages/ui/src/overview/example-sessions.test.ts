import { expect, test } from "vitest";
import { exampleSessions } from "./example-sessions.ts";

test.each([
  ["several", { examples: ["a", "b", "a"] }, ["a", "b"]],
  ["one", { examples: "a" }, ["a"]],
  ["none", {}, []],
])("%s are listed once each", (_name, row, ids) => {
  expect(exampleSessions(row)).toEqual(ids);
});
