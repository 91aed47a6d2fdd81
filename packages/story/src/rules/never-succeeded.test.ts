import { expect, test } from "vitest";
import { clicked, opened, request } from "../testing/acts.ts";
import { said } from "../testing/judge.ts";
import { dossier } from "../testing/records.ts";
import { neverSucceeded } from "./never-succeeded.ts";

test("every attempt failed", () => {
  expect(
    said(
      neverSucceeded,
      dossier({
        events: [opened(1), ...clicked({ sequence: 2 }), ...clicked({ sequence: 3 })],
        spans: [
          request({ id: 1, at: 2010, status: 500, click: 2 }),
          request({ id: 2, at: 3010, status: 500, click: 3 }),
        ],
      }),
    ),
  ).toMatchInlineSnapshot(`
    [
      "POST /api/send did not succeed in this session; all 2 attempts failed.",
    ]
  `);
});

test("one attempt", () => {
  expect(
    said(
      neverSucceeded,
      dossier({
        events: [opened(1), ...clicked({ sequence: 2 })],
        spans: [request({ id: 1, at: 2010, status: 500, click: 2 })],
      }),
    ),
  ).toMatchInlineSnapshot(`
    [
      "POST /api/send did not succeed in this session; there was 1 attempt.",
    ]
  `);
});

test("an attempt that succeeded", () => {
  expect(
    said(
      neverSucceeded,
      dossier({
        events: [opened(1), ...clicked({ sequence: 2 }), ...clicked({ sequence: 3 })],
        spans: [
          request({ id: 1, at: 2010, status: 500, click: 2 }),
          request({ id: 2, at: 3010, status: 200, click: 3 }),
        ],
      }),
    ),
  ).toMatchInlineSnapshot(`[]`);
});
