import { expect, test } from "vitest";
import { clicked, opened } from "../testing/acts.ts";
import { said } from "../testing/judge.ts";
import { dossier } from "../testing/records.ts";
import { answers } from "./answers.ts";

test("what the page gave back is told once for each control and kind", () => {
  expect(
    said(
      answers,
      dossier({
        events: [
          opened(1),
          ...clicked({ sequence: 2, answer: "change" }),
          ...clicked({ sequence: 4, answer: "change" }),
          ...clicked({ sequence: 6, label: "Help", answer: "new_tab" }),
        ],
      }),
    ),
  ).toMatchInlineSnapshot(`
    [
      "The click on “Send” changed what the page showed 2 times.",
      "The click on “Help” opened a new tab.",
    ]
  `);
});

test("a click whose outcome was not recorded got no answer that could be told", () => {
  expect(
    said(answers, dossier({ events: [opened(1), ...clicked({ sequence: 2 })] })),
  ).toMatchInlineSnapshot(`[]`);
});
