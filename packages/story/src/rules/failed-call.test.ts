import { expect, test } from "vitest";
import { judge, said } from "../testing/judge.ts";
import { dossier, moment, span } from "../testing/records.ts";
import { swallowed402 } from "../testing/swallowed-402.ts";
import { failedCalls } from "./failed-call.ts";

test("a refused request is told with its click, its status and the span where it failed", () => {
  const claims = judge(failedCalls, swallowed402);
  expect(claims.map(({ text }) => text)).toEqual([
    "The click on “Confirm” sent POST /api/confirm, which was answered 402 after 120 ms.",
    "POST /api/confirm failed because “charge card” in bank failed: CardError “card_declined”.",
  ]);
  expect(claims.map((claim) => [claim.basis, claim.corroboration])).toEqual([
    ["linked", "both"],
    ["linked", "both"],
  ]);
});

const picture = (id: number, status: number) =>
  span({
    id,
    trace: id,
    name: "GET",
    at: id * 100,
    duration: 20,
    fields: {
      "http.request.method": "GET",
      "url.full": "https://site.example/avatar",
      "http.response.status_code": status,
    },
  });
const opened = moment({ name: "user.navigation", sequence: 1, at: 0 });

test("equal failures are one sentence with their count", () => {
  const spans = [picture(1, 404), picture(2, 404), picture(3, 200)];
  expect(said(failedCalls, dossier({ events: [opened], spans }))).toEqual([
    "GET /avatar was answered 404, 2 times.",
  ]);
});

test("a request that got no answer has no status", () => {
  const spans = [
    span({
      id: 1,
      name: "GET",
      at: 10,
      duration: 20,
      fields: {
        "http.request.method": "GET",
        "url.full": "https://site.example/x",
        "error.type": "TypeError",
      },
    }),
  ];
  expect(said(failedCalls, dossier({ events: [opened], spans }))).toEqual([
    "GET /x got no answer (“TypeError”) after 20 ms.",
  ]);
});

test("a request that the page itself gave up is no failure", () => {
  const spans = [
    span({
      id: 1,
      name: "GET",
      at: 10,
      duration: 20,
      fields: {
        "http.request.method": "GET",
        "url.full": "https://site.example/x",
        "error.type": "AbortError",
      },
    }),
  ];
  expect(judge(failedCalls, dossier({ events: [opened], spans }))).toEqual([]);
});
