import { expect, test } from "vitest";
import type { Effect } from "../effects/effect.ts";
import { chooseEffect } from "./choose.ts";

const effect = (kind: Effect["kind"], at: number) => ({ kind, at });

test.each([
  ["a dialog says more than the focus in it", [effect("focus", 1), effect("dialog", 2)], 2],
  ["a page that goes says most", [effect("navigation", 1), effect("message", 2)], 1],
  ["of equals the first", [effect("change", 1), effect("change", 2)], 1],
])("%s", (_, effects, at) => {
  expect(chooseEffect(effects)?.at).toBe(at);
});

test("nothing is chosen of nothing", () => expect(chooseEffect([])).toBeUndefined());
