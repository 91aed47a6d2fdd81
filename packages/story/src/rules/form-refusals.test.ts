import { expect, test } from "vitest";
import { opened } from "../testing/acts.ts";
import { said } from "../testing/judge.ts";
import { dossier, moment } from "../testing/records.ts";
import { formRefusals } from "./form-refusals.ts";

test("equal refusals are one sentence with their count", () => {
  expect(
    said(
      formRefusals,
      dossier({
        events: [
          opened(1),
          ...[2, 3].map((sequence) =>
            moment({
              name: "form.invalid",
              sequence,
              fields: { "form.field_name": "IBAN", "form.error_message": "Not valid" },
            }),
          ),
        ],
      }),
    ),
  ).toMatchInlineSnapshot(`
    [
      "Validation refused “IBAN” 2 times: “Not valid”.",
    ]
  `);
});

test("a refusal without words", () => {
  expect(
    said(
      formRefusals,
      dossier({
        events: [
          opened(1),
          moment({ name: "form.invalid", sequence: 2, fields: { "form.field_name": "IBAN" } }),
        ],
      }),
    ),
  ).toMatchInlineSnapshot(`
    [
      "Validation refused “IBAN”.",
    ]
  `);
});
