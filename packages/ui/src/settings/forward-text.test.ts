import type { DestinationHealth } from "@session-replay/server/api";
import { describe, expect, test } from "vitest";
import { forwardAdvice, forwardState } from "./forward-text.ts";

const well: DestinationHealth = {
  url: "https://elastic.example",
  state: "ok",
  lagBytes: 0,
  sentRequests: 9,
  refusedRequests: 0,
  skippedBytes: 0,
};

describe("a destination in words", () => {
  const cases: readonly (readonly [
    change: Partial<DestinationHealth>,
    tone: string,
    text: string,
    advice: RegExp | undefined,
  ])[] = [
    [{}, "good", "Up to date", undefined],
    [{ lagBytes: 10 }, "good", "Catching up", undefined],
    [{ skippedBytes: 10 }, "good", "Up to date", /passed over: forwardLagBytes/],
    [{ refusedRequests: 1, lastError: "answered 400" }, "good", "Up to date", /answered 400/],
    [{ state: "retrying", lastError: "answered 503" }, "warn", "Away, tried again", /503/],
    [{ state: "locked out" }, "bad", "Does not let us in", /--forward-header; .*lets us in\.$/],
  ];
  test.each(cases)("%j", (change, tone, text, advice) => {
    const health = { ...well, ...change };
    expect(forwardState(health)).toEqual({ tone, text });
    if (advice === undefined) expect(forwardAdvice(health)).toBeUndefined();
    else expect(forwardAdvice(health)).toMatch(advice);
  });
});
