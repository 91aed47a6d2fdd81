import { expect, test } from "vitest";
import { opened, request } from "../testing/acts.ts";
import { said } from "../testing/judge.ts";
import { dossier } from "../testing/records.ts";
import { requestBursts } from "./request-burst.ts";

test("a page that asks for each thing by itself", () => {
  expect(
    said(
      requestBursts,
      dossier({
        events: [opened(1, "/list", "List")],
        spans: Array.from({ length: 12 }, (_, index) =>
          request({
            id: index + 1,
            method: "GET",
            path: `/api/items/${index + 100}`,
            at: 1000 + index * 120,
            duration: 115,
            status: 200,
          }),
        ),
      }),
    ),
  ).toMatchInlineSnapshot(`
    [
      "“List” (/list) sent 12 requests like GET /api/items/100, which together took 1.4 s.",
    ]
  `);
});

test("a few are none", () => {
  expect(
    said(
      requestBursts,
      dossier({
        events: [opened(1)],
        spans: [1, 2, 3].map((id) =>
          request({ id, method: "GET", path: `/api/items/${id}`, at: 1000 + id, status: 200 }),
        ),
      }),
    ),
  ).toMatchInlineSnapshot(`[]`);
});
