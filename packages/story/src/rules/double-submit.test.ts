import { expect, test } from "vitest";
import { clicked, opened, request } from "../testing/acts.ts";
import { said } from "../testing/judge.ts";
import { dossier } from "../testing/records.ts";
import { doubleSubmits } from "./double-submit.ts";

test("a write that was sent again before the answer came", () => {
  expect(
    said(
      doubleSubmits,
      dossier({
        events: [
          opened(1),
          ...clicked({ sequence: 2, at: 2000 }),
          ...clicked({ sequence: 3, at: 2150 }),
        ],
        spans: [
          request({ id: 1, at: 2010, duration: 900, status: 200, click: 2 }),
          request({ id: 2, at: 2160, duration: 100, status: 200, click: 3 }),
        ],
      }),
    ),
  ).toMatchInlineSnapshot(`
    [
      "“Send” was pressed again before the answer came, so that POST /api/send was sent 2 times.",
    ]
  `);
});

test("a write that was sent again after the answer is no double submit", () => {
  expect(
    said(
      doubleSubmits,
      dossier({
        events: [
          opened(1),
          ...clicked({ sequence: 2, at: 2000 }),
          ...clicked({ sequence: 3, at: 9000 }),
        ],
        spans: [
          request({ id: 1, at: 2010, status: 200, click: 2 }),
          request({ id: 2, at: 9010, status: 200, click: 3 }),
        ],
      }),
    ),
  ).toMatchInlineSnapshot(`[]`);
});

test("reads may be repeated", () => {
  expect(
    said(
      doubleSubmits,
      dossier({
        events: [
          opened(1),
          ...clicked({ sequence: 2, at: 2000 }),
          ...clicked({ sequence: 3, at: 2150 }),
        ],
        spans: [
          request({ id: 1, method: "GET", at: 2010, duration: 900, status: 200, click: 2 }),
          request({ id: 2, method: "GET", at: 2160, status: 200, click: 3 }),
        ],
      }),
    ),
  ).toMatchInlineSnapshot(`[]`);
});
