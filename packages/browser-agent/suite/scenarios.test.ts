import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { judge, score } from "./run/score.ts";
import { kinds } from "./scenario.ts";
import { allScenarios } from "./scenarios.ts";

describe("the labelled scenarios", () => {
  it("have an id each", () => {
    expect(new Set(allScenarios.map(({ id }) => id)).size).toBe(allScenarios.length);
  });

  it("mount a component library in at least half of the cases, from a page that exists", () => {
    const pages = allScenarios.flatMap(({ page }) => (typeof page === "string" ? [page] : []));
    expect(pages.length).toBeGreaterThanOrEqual(allScenarios.length / 2);
    for (const page of new Set(pages))
      expect(existsSync(path.join(import.meta.dirname, "pages", `${page}.ts`)), page).toBe(true);
  });

  it.each(kinds)("show %s, ordinary and hard", (kind) => {
    for (const hard of [false, true])
      expect(
        allScenarios.some((scenario) => scenario.hard === hard && scenario.expect[kind] === 1),
      ).toBe(true);
  });
});

describe("judging", () => {
  it.each([
    { expected: 1, seen: 1, right: 1, false: 0, missed: 0 },
    { expected: 2, seen: 1, right: 1, false: 0, missed: 1 },
    { expected: 0, seen: 3, right: 0, false: 3, missed: 0 },
    { expected: "some", seen: 3, right: 1, false: 0, missed: 0 },
    { expected: "some", seen: 0, right: 0, false: 0, missed: 1 },
    { expected: "any", seen: 3, right: 0, false: 0, missed: 0 },
  ] as const)("$expected expected and $seen seen", ({ expected, seen, ...tally }) => {
    expect(judge(expected, seen)).toEqual(tally);
  });

  it("an agent that says nothing is precise and remembers nothing", () => {
    const silent = allScenarios.map((scenario) => ({
      scenario,
      counts: { rage_click: 0, dead_click: 0, error_click: 0, thrashing: 0 },
    }));
    expect(score(silent, "rage_click")).toMatchObject({ precision: 1, recall: 0 });
  });
});
