import { expect, test } from "vitest";
import { opened } from "../testing/acts.ts";
import { said } from "../testing/judge.ts";
import { dossier, moment } from "../testing/records.ts";
import { submits } from "./submits.ts";

const submit = (sequence: number, success: boolean) =>
  moment({
    ...{ name: "form.submit", sequence },
    fields: { "form.name": "Order", "form.success": success },
  });

test("how the last submit was answered", () => {
  expect(
    said(submits, dossier({ events: [opened(1), submit(2, false), submit(3, true)] })),
  ).toMatchInlineSnapshot(`
    [
      "The form “Order” was submitted and answered with success.",
    ]
  `);
});

test("without success", () => {
  expect(said(submits, dossier({ events: [opened(1), submit(2, false)] }))).toMatchInlineSnapshot(`
    [
      "The form “Order” was submitted without success.",
    ]
  `);
});
