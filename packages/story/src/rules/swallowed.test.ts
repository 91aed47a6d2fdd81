import { expect, test } from "vitest";
import { clicked, opened, request } from "../testing/acts.ts";
import { said } from "../testing/judge.ts";
import { dossier } from "../testing/records.ts";
import { swallowedFailures } from "./swallowed.ts";

test("the page showed nothing of it", () => {
  expect(
    said(
      swallowedFailures,
      dossier({
        events: [
          opened(1),
          ...clicked({ sequence: 2, answer: "none", fields: { "outcome.status": 409 } }),
        ],
        spans: [request({ id: 1, at: 2010, status: 409, click: 2 })],
      }),
    ),
  ).toMatchInlineSnapshot(`
    [
      "The page showed nothing of the failed POST /api/send: the click on “Send” changed nothing that could be seen, though the answer was 409.",
    ]
  `);
});

test("the page showed a message", () => {
  expect(
    said(
      swallowedFailures,
      dossier({
        events: [opened(1), ...clicked({ sequence: 2, answer: "message", message: "Conflict" })],
        spans: [request({ id: 1, at: 2010, status: 409, click: 2 })],
      }),
    ),
  ).toMatchInlineSnapshot(`[]`);
});
