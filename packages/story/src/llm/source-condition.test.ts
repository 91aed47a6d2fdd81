import { expect, test } from "vitest";
import { resolveInstalled } from "./source-condition.ts";

const conditionsFor = (parentURL: string): unknown =>
  resolveInstalled(
    "x",
    { conditions: ["node", "source"], parentURL },
    (_, context) => context?.conditions,
  );

test("an installed package does not see the workspace's condition", () => {
  expect(conditionsFor("file:///a/node_modules/ai/dist/index.js")).toEqual(["node"]);
});

test("the workspace's own packages do", () => {
  expect(conditionsFor("file:///a/packages/story/src/index.ts")).toEqual(["node", "source"]);
});
