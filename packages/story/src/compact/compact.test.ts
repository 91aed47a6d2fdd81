import { countTokens } from "gpt-tokenizer/encoding/o200k_base";
import { expect, test } from "vitest";
import { sceneOf } from "../scene/scene.ts";
import { longSession } from "../testing/long-session.ts";
import { swallowed402 } from "../testing/swallowed-402.ts";
import { compact, recordOf } from "./compact.ts";

const sceneFor = (records: typeof swallowed402) => {
  const scene = sceneOf(records, "UTC");
  if (!scene) throw new Error("no scene");
  return scene;
};

test("a session in its compact form", () => {
  expect(compact(sceneFor(swallowed402), 8000).text).toMatchInlineSnapshot(`
    "session s1, Ana Ruiz, 2026-11-23T14:05:00.000Z, 6.8 s, 8 events, times in seconds
    # 1r 0 /pay Pay
    2f 5.4 click “Confirm” →none 402
    r1r 5.4 POST /api/confirm 402 120 ms ✗ bank: charge card “card_declined”
    3w-4m 5.6 click “Confirm” →none ×2
    8x 6.8 RAGE_CLICK “Confirm” ×3 400 ms"
  `);
});

test("the ids lead back to the records", () => {
  const scene = sceneFor(swallowed402);
  const { text } = compact(scene, 8000);
  const ids = [...text.matchAll(/^(?:# )?(r?\d+[a-z])/gmu)].map((match) => match[1] ?? "");
  expect(ids.length).toBeGreaterThan(3);
  for (const id of ids) expect(recordOf(scene, id)).toBeDefined();
  expect(recordOf(scene, "2z")).toBeUndefined();
});

test("at most 15 tokens an event in full, 9 with signals only", () => {
  const scene = sceneFor(longSession(300));
  const full = compact(scene, Number.POSITIVE_INFINITY);
  const signals = compact(scene, Number.POSITIVE_INFINITY, "signals");
  expect(countTokens(full.text) / 300).toBeLessThanOrEqual(15);
  expect(countTokens(signals.text) / 300).toBeLessThanOrEqual(9);
});

test("5,000 events fit into 8,000 tokens with every distinct problem", () => {
  const { text } = compact(sceneFor(longSession(5000)), 8000);
  expect(countTokens(text)).toBeLessThanOrEqual(8000);
  for (const number of [0, 1, 2, 3, 4]) expect(text).toContain(`x${number} is undefined`);
  for (let step = 0; step < 11; step += 1) expect(text).toContain(`/api/step/${step} 500`);
});
