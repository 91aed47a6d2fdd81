import { describe, expect, test } from "vitest";
import { decodeLogs, decodeTraces } from "./decode.ts";
import { OtlpDecodeError } from "./error.ts";

const bytes = (value: unknown): Uint8Array =>
  new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value));
const logs = (...logRecords: unknown[]) =>
  decodeLogs(
    bytes({ resourceLogs: [{ scopeLogs: [{ logRecords }] }] }),
    "application/json",
    1_700_000_000_000,
  );
const attribute = (value: unknown) => ({ attributes: [{ key: "a", value }] });
const decodedValue = (value: unknown) => logs(attribute(value)).records[0]?.attributes.a;

describe("a log record", () => {
  test("is read with its resource and scope", () => {
    const body = {
      resourceLogs: [
        {
          resource: { attributes: [{ key: "service.name", value: { stringValue: "shop" } }] },
          scopeLogs: [
            {
              scope: { name: "agent", version: "1.0" },
              logRecords: [
                {
                  timeUnixNano: "1700000000123456789",
                  observedTimeUnixNano: 1_700_000_000_200_000_000,
                  severityNumber: 9,
                  severityText: "INFO",
                  eventName: "browser.user_action.click",
                  body: { stringValue: "user.click" },
                  traceId: "5B8EFFF798038103D269B633813FC60C",
                  spanId: "EEE19B7EC3C1B174",
                  flags: 1,
                  unknownField: { of: ["a", "newer", "version"] },
                },
              ],
            },
          ],
        },
      ],
    };
    expect(decodeLogs(bytes(body), "application/json", 0)).toEqual({
      rejected: 0,
      records: [
        {
          signal: "log",
          origin: {
            resource: { "service.name": "shop" },
            scopeName: "agent",
            scopeVersion: "1.0",
          },
          timeUnixNano: 1_700_000_000_123_456_789n,
          observedTimeUnixNano: 1_700_000_000_200_000_000n,
          severityNumber: 9,
          severityText: "INFO",
          eventName: "browser.user_action.click",
          body: "user.click",
          attributes: {},
          traceId: "5b8efff798038103d269b633813fc60c",
          spanId: "eee19b7ec3c1b174",
          flags: 1,
        },
      ],
    });
  });

  test.each([
    [{ stringValue: "x" }, "x"],
    [{ boolValue: false }, false],
    [{ intValue: "42" }, 42],
    [{ intValue: 42 }, 42],
    [{ intValue: "9223372036854775807" }, 9_223_372_036_854_775_807n],
    [{ doubleValue: 0.8 }, 0.8],
    [{ doubleValue: "NaN" }, Number.NaN],
    [{ doubleValue: "-Infinity" }, Number.NEGATIVE_INFINITY],
    [{ bytesValue: "AQID" }, new Uint8Array([1, 2, 3])],
    [{ bytesValue: "-_8" }, new Uint8Array([251, 255])],
    [{ arrayValue: { values: [{ stringValue: "x" }, { intValue: 1 }] } }, ["x", 1]],
    [{ arrayValue: {} }, []],
    [{ kvlistValue: { values: [{ key: "k", value: { stringValue: "v" } }] } }, { k: "v" }],
    [{}, null],
    [null, null],
    [{ string_value_strindex: 3 }, null],
  ])("takes the value %j", (value, expected) => {
    expect(decodedValue(value)).toEqual(expected);
  });

  test("a bare integer beyond 2^53 keeps its digits", () => {
    const body =
      '{"resourceLogs":[{"scopeLogs":[{"logRecords":[{"attributes":[{"key":"a","value":{"intValue":9007199254740993}}]}]}]}]}';
    const { records } = decodeLogs(bytes(body), "application/json", 0);
    expect(records[0]?.attributes.a).toBe(9_007_199_254_740_993n);
  });

  test("an integral doubleValue is remembered as a double", () => {
    const { records } = logs({
      attributes: [
        { key: "score", value: { doubleValue: 1 } },
        { key: "count", value: { intValue: 1 } },
      ],
    });
    expect(records[0]?.doubles).toEqual(["score"]);
  });

  test.each(["", "0".repeat(32), "xyz", "5b8efff798038103d269b633813fc60", 7, null])(
    "the trace id %j means none",
    (traceId) => {
      const { records, rejected } = logs({ traceId });
      expect(rejected).toBe(0);
      expect(records[0]).not.toHaveProperty("traceId");
    },
  );

  test("without times it happened when it was received", () => {
    expect(logs({}).records[0]).toMatchObject({
      timeUnixNano: 1_700_000_000_000_000_000n,
      observedTimeUnixNano: 1_700_000_000_000_000_000n,
    });
  });

  test("a key such as __proto__ is a key like any other", () => {
    const { records } = logs({ attributes: [{ key: "__proto__", value: { stringValue: "x" } }] });
    expect(Object.entries(records[0]?.attributes ?? {})).toEqual([["__proto__", "x"]]);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});

describe("partial success", () => {
  test.each([
    [{ timeUnixNano: "soon" }, '"timeUnixNano" is not an integer'],
    [{ timeUnixNano: "99999999999999999999" }, '"timeUnixNano" is out of range'],
    [{ severityNumber: "SEVERITY_NUMBER_INFO" }, '"severityNumber" is not an integer'],
    [{ attributes: {} }, '"attributes" is not a list'],
    [{ attributes: [{ value: {} }] }, "an attribute has no key"],
    [attribute({ stringValue: 5 }), '"stringValue" is not a string'],
    [attribute({ intValue: "1.5" }), '"intValue" is not an integer'],
    [attribute({ bytesValue: "!" }), '"bytesValue" is not base64'],
    [null, "a record is not an object"],
  ])("%j is rejected, the other record is kept", (bad, reason) => {
    const { records, rejected, message } = logs(bad, { body: { stringValue: "good" } });
    expect({ kept: records.length, rejected }).toEqual({ kept: 1, rejected: 1 });
    expect(message).toBe(`1 rejected, the first because ${reason}`);
  });

  test("what lies beyond the limits is dropped and said", () => {
    const attributes = Array.from({ length: 600 }, (_, index) => ({
      key: `a${index}`,
      value: { stringValue: "x".repeat(index === 0 ? 70_000 : 1) },
    }));
    const { records, rejected, message } = logs({ attributes });
    expect(Object.keys(records[0]?.attributes ?? {})).toHaveLength(512);
    expect(records[0]?.attributes.a0).toHaveLength(65_536);
    expect(rejected).toBe(0);
    expect(message).toContain("88 × attribute beyond 512 a record dropped");
  });

  test("a value nested too deep rejects its record", () => {
    let value: unknown = { stringValue: "x" };
    for (let depth = 0; depth < 100; depth++) value = { arrayValue: { values: [value] } };
    expect(logs(attribute(value))).toMatchObject({ records: [], rejected: 1 });
  });
});

describe("a body that is no OTLP", () => {
  test.each([
    ["{", "The body is not JSON in UTF-8"],
    ["[]", "The body is not a JSON object."],
    ['{"resourceLogs":{}}', '"resourceLogs" is not a list.'],
    ['{"resourceLogs":[5]}', '"resourceLogs" holds something that is not an object.'],
    ['{"resourceLogs":[{"resource":5,"scopeLogs":[{}]}]}', '"resource" is not an object.'],
    ["[".repeat(100_000), "The body is not JSON in UTF-8"],
  ])("%s", (body, message) => {
    const decode = () => decodeLogs(bytes(body), "application/json", 0);
    expect(decode).toThrow(OtlpDecodeError);
    expect(decode).toThrow(message);
  });

  test("bytes that are not UTF-8", () => {
    expect(() => decodeLogs(new Uint8Array([0xff, 0xfe]), "application/json", 0)).toThrow(
      OtlpDecodeError,
    );
  });

  test.each(["", "{}", '{"resourceLogs":null}', '{"other":1}'])(
    "but %j is an empty request",
    (body) => {
      expect(decodeLogs(bytes(body), "application/json", 0)).toEqual({ records: [], rejected: 0 });
    },
  );
});

describe("a span", () => {
  const traceId = "5b8efff798038103d269b633813fc60c";
  const spans = (...list: unknown[]) =>
    decodeTraces(
      bytes({ resourceSpans: [{ scopeSpans: [{ spans: list }] }] }),
      "application/json",
      1_700_000_000_000,
    );

  test("is read with events, links and status", () => {
    const { records } = spans({
      traceId,
      spanId: "eee19b7ec3c1b174",
      parentSpanId: "",
      name: "POST /pay",
      kind: 2,
      startTimeUnixNano: "1700000000000000000",
      endTimeUnixNano: "1700000000250000000",
      status: { code: 2, message: "402" },
      events: [{ timeUnixNano: "1700000000100000000", name: "exception" }],
      links: [{ traceId, spanId: "00f067aa0ba902b7" }, { traceId: "bad" }],
    });
    expect(records[0]).toEqual({
      signal: "span",
      origin: { resource: {} },
      traceId,
      spanId: "eee19b7ec3c1b174",
      name: "POST /pay",
      kind: "Server",
      startTimeUnixNano: 1_700_000_000_000_000_000n,
      endTimeUnixNano: 1_700_000_000_250_000_000n,
      statusCode: "Error",
      statusMessage: "402",
      attributes: {},
      events: [{ timeUnixNano: 1_700_000_000_100_000_000n, name: "exception", attributes: {} }],
      links: [{ traceId, spanId: "00f067aa0ba902b7", attributes: {} }],
    });
  });

  test("without ids is rejected: nothing could refer to it", () => {
    expect(spans({ traceId, spanId: "0000000000000000" })).toMatchObject({
      rejected: 1,
      message: "1 rejected, the first because a span has no valid span id",
    });
  });
});
