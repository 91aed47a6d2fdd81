import process from "node:process";
import { beforeAll, describe, expect, test } from "vitest";
import { linesOf } from "../suite/run/report.ts";
import { disagreements, type Seen, score } from "../suite/run/score.ts";
import { representative } from "../suite/run/subset.ts";
import { runSuite } from "../suite/run/suite.ts";
import { kinds, type Scenario } from "../suite/scenario.ts";
import { allScenarios } from "../suite/scenarios.ts";

const play = (scenarios: readonly Scenario[], sideBySide: number): Promise<readonly Seen[]> =>
  runSuite(scenarios, {
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    sideBySide,
  });

/** A sixth of the labelled moments; `npm run bench -- frustration` plays all. */
const chosen = representative(allScenarios, 6);

describe("signs of frustration in labelled moments", () => {
  let all: readonly Seen[] = [];

  beforeAll(async () => {
    const first = await play(chosen, 6);
    // A busy machine stretches the pauses between clicks: what differs is played again, alone.
    const differing = first.filter((seen) => seen.failure || disagreements(seen).length);
    const again = await play(
      differing.map(({ scenario }) => scenario),
      1,
    );
    all = [...first.filter((seen) => !differing.includes(seen)), ...again];
  }, 600_000);

  test("each can be played", () => {
    expect(all.filter(({ failure }) => failure)).toEqual([]);
  });

  test.each(
    kinds.flatMap((kind) => [
      { kind, hard: false, least: 0.95 },
      { kind, hard: true, least: 0.85 },
    ]),
  )("$kind, hard: $hard, precision and recall are at least $least", ({ kind, hard, least }) => {
    const part = all.filter(({ scenario }) => scenario.hard === hard);
    const { precision, recall } = score(part, kind);
    const lines = part.flatMap(linesOf).join("\n");
    expect(Math.min(precision, recall), lines).toBeGreaterThanOrEqual(least);
  });
});
