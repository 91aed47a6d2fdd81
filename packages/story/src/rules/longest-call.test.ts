import { expect, test } from "vitest";
import { opened, request } from "../testing/acts.ts";
import { said } from "../testing/judge.ts";
import { dossier } from "../testing/records.ts";
import { longestCall } from "./longest-call.ts";

test("however short it was", () => {
  expect(
    said(
      longestCall,
      dossier({
        events: [opened(1)],
        spans: [
          request({ id: 1, at: 10, duration: 40, status: 200 }),
          request({ id: 2, method: "GET", path: "/api/list", at: 90, duration: 80, status: 200 }),
        ],
      }),
    ),
  ).toMatchInlineSnapshot(`
    [
      "The longest request, GET /api/list, took 80 ms.",
    ]
  `);
});

test("no request, no sentence", () => {
  expect(said(longestCall, dossier({ events: [opened(1)] }))).toMatchInlineSnapshot(`[]`);
});
