import { expect, test } from "vitest";
import { clicked, opened } from "../testing/acts.ts";
import { said } from "../testing/judge.ts";
import { dossier, moment } from "../testing/records.ts";
import { steps } from "./steps.ts";

test("fields filled in and controls clicked, repeats counted", () => {
  expect(
    said(
      steps,
      dossier({
        events: [
          opened(1),
          moment({
            name: "form.change",
            sequence: 2,
            path: "/form",
            fields: { "form.field_name": "City" },
          }),
          ...clicked({ sequence: 3, label: "Send" }),
          ...clicked({ sequence: 4, label: "Send" }),
          ...clicked({ sequence: 5, label: "Help" }),
        ],
      }),
    ),
  ).toMatchInlineSnapshot(`
    [
      "On “Form” (/form) they filled in “City” and clicked “Send” 2 times, then “Help”.",
    ]
  `);
});

test("a page on which nothing was done", () => {
  expect(said(steps, dossier({ events: [opened(1)] }))).toMatchInlineSnapshot(`[]`);
});

test("a field is named by the words on the page, if the user clicked into it", () => {
  const entered = (name: string, sequence: number) =>
    moment({ name, sequence, path: "/form", fields: { "form.field_name": "promo" } });
  const press = moment({
    name: "user.click",
    sequence: 3,
    path: "/form",
    fields: { "target.semantic_name": "Promo code", "target.role": "textbox" },
  });
  expect(
    said(
      steps,
      dossier({
        events: [opened(1), entered("form.focus", 2), press, entered("form.change", 4)],
      }),
    ),
  ).toMatchInlineSnapshot(`
    [
      "On “Form” (/form) they filled in “Promo code”.",
    ]
  `);
});
