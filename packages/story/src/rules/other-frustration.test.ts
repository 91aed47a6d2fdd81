import { expect, test } from "vitest";
import { opened, sign } from "../testing/acts.ts";
import { said } from "../testing/judge.ts";
import { dossier } from "../testing/records.ts";
import { otherFrustration } from "./other-frustration.ts";

test("each sign in its words", () => {
  expect(
    said(
      otherFrustration,
      dossier({
        events: [
          opened(1),
          sign("thrashing", 2, {
            "frustration.direction_changes": 7,
            "frustration.duration_ms": 3100,
          }),
          sign("form_hesitation", 3, {
            "form.field_name": "VAT",
            "frustration.duration_ms": 21000,
          }),
          sign("form_abandonment", 4, { "form.name": "Order", "form.field_name": "VAT" }),
          sign("quick_back", 5, {
            "page.previous_url": "https://site.example/list",
            "frustration.duration_ms": 2000,
          }),
          sign("refresh_rage", 6, {
            "frustration.click_count": 4,
            "frustration.duration_ms": 5200,
          }),
        ],
      }),
    ),
  ).toMatchInlineSnapshot(`
    [
      "They scrolled or moved to and fro for 3.1 s on “Form” (/form), changing direction 7 times, as when searching for something (thrashing).",
      "They paused at “VAT” for 21 s before entering anything (hesitation).",
      "They began the form “Order” and left it without submitting; the last field was “VAT” (abandoned form).",
      "They went back from /list to “Form” (/form) after only 2 s (quick back).",
      "They reloaded “Form” (/form) 4 times within 5.2 s (reload in frustration).",
    ]
  `);
});

test("equal error clicks are one sentence", () => {
  expect(
    said(
      otherFrustration,
      dossier({
        events: [
          opened(1),
          ...[2, 3].map((sequence) =>
            sign("error_click", sequence, {
              "target.semantic_name": "Pay",
              "error.message": "x is undefined",
            }),
          ),
        ],
      }),
    ),
  ).toMatchInlineSnapshot(`
    [
      "The click on “Pay” was followed by an error: “x is undefined” (error click), 2 times.",
    ]
  `);
});
