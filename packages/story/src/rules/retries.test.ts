import { expect, test } from "vitest";
import { clicked, opened, request } from "../testing/acts.ts";
import { said } from "../testing/judge.ts";
import { dossier } from "../testing/records.ts";
import { retries } from "./retries.ts";

test("tried again with success", () => {
  expect(
    said(
      retries,
      dossier({
        events: [opened(1), ...clicked({ sequence: 2 }), ...clicked({ sequence: 3 })],
        spans: [
          request({ id: 1, at: 2010, status: 503, click: 2 }),
          request({ id: 2, at: 3010, status: 200, click: 3 }),
        ],
      }),
    ),
  ).toMatchInlineSnapshot(`
    [
      "After 1 failed attempt, POST /api/send was answered 200.",
    ]
  `);
});

test("not tried again", () => {
  expect(
    said(
      retries,
      dossier({ events: [opened(1)], spans: [request({ id: 1, at: 2010, status: 503 })] }),
    ),
  ).toMatchInlineSnapshot(`[]`);
});
