import { expect, test } from "vitest";
import { opened, sign } from "../testing/acts.ts";
import { said } from "../testing/judge.ts";
import { dossier } from "../testing/records.ts";
import { rageClicks } from "./rage-click.ts";

test("how often, on what, within what time", () => {
  expect(
    said(
      rageClicks,
      dossier({
        events: [
          opened(1),
          sign("rage_click", 2, {
            "frustration.click_count": 6,
            "frustration.duration_ms": 850,
            "target.semantic_name": "Pay",
          }),
        ],
      }),
    ),
  ).toMatchInlineSnapshot(`
    [
      "They clicked 6 times on “Pay” within 850 ms without an answer, a sign of frustration (rage click).",
    ]
  `);
});

test("on a place without a name", () => {
  expect(
    said(rageClicks, dossier({ events: [opened(1), sign("rage_click", 2)] })),
  ).toMatchInlineSnapshot(`
    [
      "They clicked repeatedly without an answer, a sign of frustration (rage click).",
    ]
  `);
});
