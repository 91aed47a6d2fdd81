import { expect, test } from "vitest";
import { opened } from "../testing/acts.ts";
import { said } from "../testing/judge.ts";
import { dossier, moment } from "../testing/records.ts";
import { progress } from "./progress.ts";

test("the furthest step", () => {
  expect(
    said(
      progress,
      dossier({
        events: [
          opened(1),
          moment({
            name: "funnel.begin_checkout",
            sequence: 2,
            fields: { "funnel.event": "begin_checkout", "funnel.stage": "intent" },
          }),
          moment({
            name: "funnel.view_item",
            sequence: 3,
            fields: { "funnel.event": "view_item", "funnel.stage": "consideration" },
          }),
        ],
      }),
    ),
  ).toMatchInlineSnapshot(`
    [
      "The furthest step that the application reported is “begin_checkout” (stage intent).",
    ]
  `);
});

test("an application that reports none", () => {
  expect(said(progress, dossier({ events: [opened(1)] }))).toMatchInlineSnapshot(`[]`);
});
