import { expect, test } from "vitest";
import { clicked, opened } from "../testing/acts.ts";
import { said } from "../testing/judge.ts";
import { dossier, moment } from "../testing/records.ts";
import { ending } from "./ending.ts";

test("the only page", () => {
  expect(
    said(ending, dossier({ events: [opened(1), ...clicked({ sequence: 2, answer: "change" })] })),
  ).toMatchInlineSnapshot(`
    [
      "The visit ended on “Form” (/form), the only page; the last click there was on “Send”.",
    ]
  `);
});

test("the last of several pages, and why the session ended", () => {
  expect(
    said(
      ending,
      dossier({
        events: [
          opened(1),
          opened(2, "/done", "Done"),
          moment({
            name: "session.end",
            sequence: 3,
            path: "/done",
            fields: { "session.end_reason": "idle" },
          }),
        ],
      }),
    ),
  ).toMatchInlineSnapshot(`
    [
      "They spent the last 0 ms on “Done” (/done), and the session ended after it had been left idle (idle).",
    ]
  `);
});
