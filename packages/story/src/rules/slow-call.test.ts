import { expect, test } from "vitest";
import { clicked, opened, request } from "../testing/acts.ts";
import { said } from "../testing/judge.ts";
import { dossier, span } from "../testing/records.ts";
import { slowCalls } from "./slow-call.ts";

test("many like queries for one request", () => {
  expect(
    said(
      slowCalls,
      dossier({
        events: [opened(1), ...clicked({ sequence: 2, answer: "change" })],
        spans: [
          request({ id: 1, at: 2010, duration: 2600, status: 200, click: 2 }),
          span({
            id: 2,
            parent: 1,
            name: "POST /api/send",
            service: "api",
            at: 2015,
            duration: 2590,
          }),
          ...Array.from({ length: 25 }, (_, index) =>
            span({
              id: index + 10,
              parent: 2,
              name: "SELECT",
              service: "api",
              spanKind: "Client",
              at: 2020 + index * 100,
              duration: 95,
              fields: { "db.system": "mysql", "db.statement": "SELECT * FROM t WHERE id = 1" },
            }),
          ),
        ],
      }),
    ),
  ).toMatchInlineSnapshot(`
    [
      "After the click on “Send” they waited for POST /api/send, which took 2.6 s.",
      "POST /api/send was slow because “POST /api/send” in api made 25 similar database queries “SELECT” for one request, which together took 2.4 s.",
    ]
  `);
});

test("one part that takes the time", () => {
  expect(
    said(
      slowCalls,
      dossier({
        events: [opened(1), ...clicked({ sequence: 2, answer: "change" })],
        spans: [
          request({ id: 1, at: 2010, duration: 2600, status: 200, click: 2 }),
          span({
            id: 2,
            parent: 1,
            name: "archive.Fetch",
            service: "archive",
            at: 2015,
            duration: 2500,
          }),
        ],
      }),
    ),
  ).toMatchInlineSnapshot(`
    [
      "After the click on “Send” they waited for POST /api/send, which took 2.6 s.",
      "Of the 2.6 s of POST /api/send, 2.5 s were spent in “archive.Fetch” in archive.",
    ]
  `);
});

test("a failed request tells its time itself", () => {
  expect(
    said(
      slowCalls,
      dossier({
        events: [opened(1)],
        spans: [request({ id: 1, at: 10, duration: 5000, status: 503 })],
      }),
    ),
  ).toMatchInlineSnapshot(`[]`);
});
