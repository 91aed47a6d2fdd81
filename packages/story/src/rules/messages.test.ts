import { expect, test } from "vitest";
import { clicked, opened } from "../testing/acts.ts";
import { said } from "../testing/judge.ts";
import { dossier } from "../testing/records.ts";
import { messages } from "./messages.ts";

test("equal messages are one sentence with their count", () => {
  expect(
    said(
      messages,
      dossier({
        events: [
          opened(1),
          ...clicked({ sequence: 2, answer: "message", message: "Try again" }),
          ...clicked({ sequence: 4, answer: "message", message: "Try again" }),
        ],
      }),
    ),
  ).toMatchInlineSnapshot(`
    [
      "After the click on “Send” the page showed the message “Try again”, 2 times.",
    ]
  `);
});

test("a dialog", () => {
  expect(
    said(
      messages,
      dossier({
        events: [opened(1), ...clicked({ sequence: 2, answer: "dialog", message: "Saved" })],
      }),
    ),
  ).toMatchInlineSnapshot(`
    [
      "After the click on “Send” the page showed a dialog “Saved”.",
    ]
  `);
});
