import { expect, test } from "vitest";
import { clicked, opened, request } from "../testing/acts.ts";
import { said } from "../testing/judge.ts";
import { dossier, line, span } from "../testing/records.ts";
import { hiddenFailures } from "./hidden-failure.ts";

test("a failure inside that the browser was not told of, with its reason", () => {
  expect(
    said(
      hiddenFailures,
      dossier({
        events: [
          opened(1),
          ...clicked({ sequence: 2, answer: "message", message: "Not available" }),
        ],
        spans: [
          request({ id: 1, at: 2010, status: 200, click: 2 }),
          span({
            id: 2,
            parent: 1,
            name: "billing.upgrade",
            service: "billing",
            at: 2020,
            duration: 50,
            status: "Error",
          }),
        ],
        lines: [
          line({
            span: 2,
            at: 2030,
            name: "exception",
            service: "billing",
            fields: { "exception.type": "FlagOff", "exception.message": "plan_v2 is off" },
          }),
        ],
      }),
    ),
  ).toMatchInlineSnapshot(`
    [
      "Behind POST /api/send, “billing.upgrade” in billing failed: FlagOff “plan_v2 is off”, though the browser was answered 200.",
    ]
  `);
});

test("a line that a back end logged when the user was refused, though no span failed", () => {
  expect(
    said(
      hiddenFailures,
      dossier({
        events: [
          opened(1),
          ...clicked({ sequence: 2, answer: "message", message: "Limit reached" }),
        ],
        spans: [
          request({ id: 1, at: 2010, status: 200, click: 2 }),
          span({ id: 2, parent: 1, name: "check", service: "limits", at: 2020, duration: 50 }),
        ],
        lines: [
          line({
            span: 2,
            at: 2030,
            name: "daily limit exceeded",
            service: "limits",
            severity: 13,
          }),
        ],
      }),
    ),
  ).toMatchInlineSnapshot(`
    [
      "Behind POST /api/send, limits logged “daily limit exceeded”, though the browser was answered 200.",
    ]
  `);
});

test("a warning behind a request that went well is nothing", () => {
  expect(
    said(
      hiddenFailures,
      dossier({
        events: [opened(1), ...clicked({ sequence: 2, answer: "change" })],
        spans: [request({ id: 1, at: 2010, status: 200, click: 2 })],
        lines: [line({ span: 1, at: 2030, name: "cache is cold", service: "api", severity: 13 })],
      }),
    ),
  ).toMatchInlineSnapshot(`[]`);
});
