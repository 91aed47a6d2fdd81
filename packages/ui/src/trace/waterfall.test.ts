import { expect, test } from "vitest";
import { davidSession } from "../../testing/david.ts";
import { waterfallOf } from "./waterfall.ts";

const david = davidSession(0);
const traceId = david.logs[0]?.traceId;
const spans = david.spans.filter((span) => span.traceId === traceId);
const logs = david.logs.filter((log) => log.traceId === traceId);

test("callers stand above what they called, a log below its span", () => {
  const { rows } = waterfallOf(spans.toReversed(), logs);
  expect(rows.map(({ log, span, depth }) => [log?.name ?? span.name, depth])).toEqual([
    ["POST", 0],
    ["POST /api/pay", 1],
    ["POST", 2],
    ["charge card", 3],
    ["card_declined: the issuer refused", 4],
  ]);
});

test("the whole trace is the measure", () => {
  const { rows, duration } = waterfallOf(spans, logs);
  expect(duration).toBe(310);
  expect(rows[0]).toMatchObject({ from: 0, width: 1 });
  expect(rows[1]?.from).toBeCloseTo(8 / 310);
});

test("a server whose clock is a minute off still lies within its caller", () => {
  const skewed = spans.map((span) =>
    span.service === "shop-web"
      ? span
      : { ...span, time: new Date(Date.parse(span.time) - 60_000).toISOString() },
  );
  const { rows, duration } = waterfallOf(skewed, []);
  expect(duration).toBe(310);
  expect(rows[1]?.from).toBeCloseTo(15 / 310);
  expect((rows[2]?.from ?? 0) - (rows[1]?.from ?? 0)).toBeCloseTo(8 / 310);
});

test("a span whose caller is not stored begins a tree of its own", () => {
  const { rows } = waterfallOf(spans.slice(1), []);
  expect(rows[0]).toMatchObject({ depth: 0, from: 0 });
});

test("spans that name each other as callers do not hang the page", () => {
  const [first] = spans;
  if (!first) throw new Error("the fixture has spans");
  const looped = [
    { ...first, spanId: "a", parentSpanId: "b" },
    { ...first, spanId: "b", parentSpanId: "a" },
  ];
  expect(waterfallOf(looped, []).rows).toEqual([]);
});
