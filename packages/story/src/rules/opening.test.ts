import { expect, test } from "vitest";
import { opened } from "../testing/acts.ts";
import { said } from "../testing/judge.ts";
import { dossier, moment } from "../testing/records.ts";
import { opening } from "./opening.ts";

test("who, when and where", () => {
  expect(
    said(
      opening,
      dossier({
        events: [
          moment({
            name: "user.navigation",
            sequence: 1,
            path: "/a",
            title: "A",
            fields: { "event.action": "pageview", "user.name": "Ana Ruiz" },
          }),
          opened(2, "/b", "B"),
        ],
      }),
    ),
  ).toMatchInlineSnapshot(`
    [
      "Ana Ruiz came on 23 Nov 2026 at 14:05:01 (UTC) to “A” (/a) and stayed 1 s, with 2 page views.",
    ]
  `);
});

test("nobody is named", () => {
  expect(said(opening, dossier({ events: [opened(1)] }))).toMatchInlineSnapshot(`
    [
      "A visitor whom the page did not name came on 23 Nov 2026 at 14:05:01 (UTC) to “Form” (/form) and stayed 0 ms, with 1 page view.",
    ]
  `);
});
