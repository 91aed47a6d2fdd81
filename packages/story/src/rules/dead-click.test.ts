import { expect, test } from "vitest";
import { opened, sign } from "../testing/acts.ts";
import { said } from "../testing/judge.ts";
import { dossier } from "../testing/records.ts";
import { deadClicks } from "./dead-click.ts";

test("clicks without effect are counted, and a place that is no control is called so", () => {
  expect(
    said(
      deadClicks,
      dossier({
        events: [
          opened(1),
          sign("dead_click", 2, { "target.semantic_name": "Map", "target.element": "div" }),
          sign("dead_click", 3, { "target.semantic_name": "Map", "target.element": "div" }),
        ],
      }),
    ),
  ).toMatchInlineSnapshot(`
    [
      "They clicked “Map” (“div”, not a control) and nothing happened 2 times (dead click).",
    ]
  `);
});

test("a control without a name", () => {
  expect(
    said(
      deadClicks,
      dossier({ events: [opened(1), sign("dead_click", 2, { "target.role": "button" })] }),
    ),
  ).toMatchInlineSnapshot(`
    [
      "They clicked a place without a name, a button, and nothing happened (dead click).",
    ]
  `);
});
