import { expect, test } from "vitest";
import * as agent from "./index.ts";
import * as noop from "./noop.ts";

test("servers find every name that browsers have", () => {
  expect(Object.keys(noop).sort()).toEqual(Object.keys(agent).sort());
});

test("importing the agent touches no browser", () => {
  expect(typeof document).toBe("undefined");
  expect(noop.getSessionId()).toBe("");
});
