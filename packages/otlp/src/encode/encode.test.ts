import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodeEnvelope } from "./envelope.ts";
import { encodeLog } from "./log.ts";
import { encodeSpan } from "./span.ts";
import { encodeTime } from "./time.ts";
import { encodeAttributes, encodeValue } from "./value.ts";

const isDouble = (key: string): boolean => key === "frustration.score";

describe("values", () => {
  test.each([
    ["text", { stringValue: "text" }],
    [true, { boolValue: true }],
    [42, { intValue: 42 }],
    [0.8, { doubleValue: 0.8 }],
    [1e300, { doubleValue: 1e300 }],
    [Number.NaN, { doubleValue: "NaN" }],
    [12345678901234567890n, { intValue: "12345678901234567890" }],
    [["a", 1], { arrayValue: { values: [{ stringValue: "a" }, { intValue: 1 }] } }],
    [{ a: 1 }, { kvlistValue: { values: [{ key: "a", value: { intValue: 1 } }] } }],
    [null, {}],
  ])("%s", (value, encoded) => {
    expect(JSON.parse(encodeValue(value))).toEqual(encoded);
  });

  test("a float attribute stays a double when its value is integral", () => {
    expect(JSON.parse(encodeAttributes({ "frustration.score": 1, count: 1 }, isDouble))).toEqual([
      { key: "frustration.score", value: { doubleValue: 1 } },
      { key: "count", value: { intValue: 1 } },
    ]);
  });

  test("attributes without a value are left out", () => {
    expect(JSON.parse(encodeAttributes({ a: undefined, b: null, c: "" }))).toEqual([
      { key: "c", value: { stringValue: "" } },
    ]);
  });

  test("any JSON value encodes to valid JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        JSON.parse(encodeValue(value));
      }),
    );
  });
});

test("times keep microseconds and are nanosecond strings", () => {
  expect(encodeTime(1_763_900_000_000.125)).toBe('"1763900000000125000"');
});

test("a log carries its ids at the top level", () => {
  const log = JSON.parse(
    encodeLog(
      {
        time: 1000,
        observedTime: 1001,
        severityNumber: 9,
        severityText: "INFO",
        eventName: "payment.started",
        body: "payment.started",
        attributes: { "payment.method": "credit_card" },
        traceId: "0af7651916cd43dd8448eb211c80319c",
        spanId: "b7ad6b7169203331",
        flags: 1,
      },
      isDouble,
    ),
  );
  expect(log).toEqual({
    timeUnixNano: "1000000000",
    observedTimeUnixNano: "1001000000",
    severityNumber: 9,
    severityText: "INFO",
    eventName: "payment.started",
    body: { stringValue: "payment.started" },
    attributes: [{ key: "payment.method", value: { stringValue: "credit_card" } }],
    traceId: "0af7651916cd43dd8448eb211c80319c",
    spanId: "b7ad6b7169203331",
    flags: 1,
  });
});

test("a span without events, links and status stays small", () => {
  const span = JSON.parse(
    encodeSpan(
      {
        traceId: "0af7651916cd43dd8448eb211c80319c",
        spanId: "b7ad6b7169203331",
        flags: 1,
        name: "checkout",
        kind: 1,
        startTime: 1,
        endTime: 2,
        attributes: { items: 3 },
        events: [],
        links: [],
        status: { code: 0 },
      },
      isDouble,
    ),
  );
  expect(span).toEqual({
    traceId: "0af7651916cd43dd8448eb211c80319c",
    spanId: "b7ad6b7169203331",
    flags: 1,
    name: "checkout",
    kind: 1,
    startTimeUnixNano: "1000000",
    endTimeUnixNano: "2000000",
    attributes: [{ key: "items", value: { intValue: 3 } }],
    status: {},
  });
});

test("records of one scope share an entry of the envelope", () => {
  const scope = { name: "agent", version: "1" };
  const body = encodeEnvelope("logs", { "service.name": "shop" }, [
    { scope, json: '{"a":1}' },
    { scope: { name: "app" }, json: '{"a":2}' },
    { scope, json: '{"a":3}' },
  ]);
  expect(JSON.parse(body)).toEqual({
    resourceLogs: [
      {
        resource: { attributes: [{ key: "service.name", value: { stringValue: "shop" } }] },
        scopeLogs: [
          { scope, logRecords: [{ a: 1 }, { a: 3 }] },
          { scope: { name: "app" }, logRecords: [{ a: 2 }] },
        ],
      },
    ],
  });
});
