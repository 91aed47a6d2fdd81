import { expect, test } from "vitest";
import { createTally } from "../receive/tally.ts";
import { readinessOf } from "./readiness.ts";
import type { Measured } from "./samples.ts";

const measured = (bytes: number, lagBytes: number): Measured => ({
  tally: createTally(),
  journal: { bytes, maximumBytes: 1000, end: bytes, readers: {} },
  store: {
    logs: 0,
    spans: 0,
    sessions: 0,
    names: 0,
    refusedNames: 0,
    bytes: 0,
    ingested: { logs: 0, spans: 0, copies: 0, unreadable: 0 },
    journalLagBytes: lagBytes,
  },
  storeIsAway: false,
  forwards: [
    {
      url: "https://a.example",
      state: "retrying",
      lagBytes: 5,
      sentRequests: 0,
      refusedRequests: 0,
      skippedBytes: 0,
      lastError: "answered 503",
    },
  ],
  memory: process.memoryUsage(),
  uptimeSeconds: 1,
});

test("a destination that is away is told, and keeps the server ready", () => {
  const { ready, problems } = readinessOf(measured(10, 0));
  expect(ready).toBe(true);
  expect(problems).toEqual(["forwarding to https://a.example: retrying (answered 503)"]);
});

test("a journal that is nearly full, or a store far behind, is not ready", () => {
  expect(readinessOf(measured(950, 0)).ready).toBe(false);
  expect(readinessOf(measured(10, 100_000_000)).ready).toBe(false);
});

test("a store whose process ended is not ready, and it is told", () => {
  const away = { ...measured(10, 0), store: undefined, storeIsAway: true, forwards: [] };
  expect(readinessOf(away)).toEqual({
    ready: false,
    problems: ["the store ended and is being started again"],
  });
});
