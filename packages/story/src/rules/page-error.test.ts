import { expect, test } from "vitest";
import type { Fields } from "../records/records.ts";
import { clicked, opened } from "../testing/acts.ts";
import { said } from "../testing/judge.ts";
import { dossier, moment } from "../testing/records.ts";
import { pageErrors } from "./page-error.ts";

const error = (sequence: number, at: number, fields: Fields = {}) =>
  moment({
    ...{ name: "user.error", sequence, at, path: "/form" },
    fields: { "exception.type": "TypeError", "exception.message": "t is undefined", ...fields },
  });

test("right after a click that nothing answered", () => {
  expect(
    said(
      pageErrors,
      dossier({
        events: [opened(1), ...clicked({ sequence: 2, answer: "none" }), error(9, 2100)],
      }),
    ),
  ).toMatchInlineSnapshot(`
    [
      "Right after the click on “Send” the page's script failed with TypeError “t is undefined”.",
    ]
  `);
});

test("a click that was answered has nothing to do with it", () => {
  expect(
    said(
      pageErrors,
      dossier({
        events: [opened(1), ...clicked({ sequence: 2, answer: "change" }), error(9, 2100)],
      }),
    ),
  ).toMatchInlineSnapshot(`
    [
      "The page's script failed with TypeError “t is undefined”.",
    ]
  `);
});

test("equal errors with their count", () => {
  expect(
    said(pageErrors, dossier({ events: [opened(1), error(2, 100), error(3, 200)] })),
  ).toMatchInlineSnapshot(`
    [
      "The page's script failed with TypeError “t is undefined”, 2 times.",
    ]
  `);
});

test("in a browser extension, in a foreign script, and one that stops nothing", () => {
  expect(
    said(
      pageErrors,
      dossier({
        events: [
          opened(1),
          error(2, 100, { "exception.stacktrace": "at x (chrome-extension://abc/y.js:1:2)" }),
          error(3, 200, { "exception.message": "Script error." }),
          error(4, 300, { "exception.message": "ResizeObserver loop limit exceeded" }),
          error(5, 400, {
            "exception.message": "no consent",
            "exception.stacktrace": "at t (https://tags.other.example.net/t.js:1:2)",
          }),
        ],
      }),
    ),
  ).toMatchInlineSnapshot(`
    [
      "The page's script failed with TypeError “t is undefined” (in a browser extension, not in the site).",
      "The page's script failed with TypeError “Script error.” (in a script of another site).",
      "The page's script failed with TypeError “ResizeObserver loop limit exceeded” (a notice of the browser that stops nothing).",
      "The page's script failed with TypeError “no consent” (in a script of another site).",
    ]
  `);
});

test("a resource that a policy blocked", () => {
  expect(
    said(
      pageErrors,
      dossier({
        events: [
          opened(1),
          moment({
            name: "user.error",
            sequence: 2,
            fields: {
              "error.type": "csp",
              "error.directive": "frame-src",
              "error.resource_url": "https://captcha.example.net/w",
            },
          }),
        ],
      }),
    ),
  ).toMatchInlineSnapshot(`
    [
      "The content security policy (frame-src) blocked “https://captcha.example.net/w”.",
    ]
  `);
});
