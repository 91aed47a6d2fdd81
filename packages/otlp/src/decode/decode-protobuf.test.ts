import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  bytesField,
  doubleField,
  type Field,
  fixed32Field,
  fixed64Field,
  hexField,
  message,
  messageField,
  textField,
  varintField,
} from "../testing/protobuf.ts";
import { countMetrics, decodeLogs, decodeTraces } from "./decode.ts";
import { OtlpDecodeError } from "./error.ts";

const proto = "application/x-protobuf";
const traceId = "5b8efff798038103d269b633813fc60c";
const spanId = "eee19b7ec3c1b174";
const value = (...fields: Field[]) => fields;
const attribute = (key: string, ...fields: Field[]) =>
  messageField(6, textField(1, key), messageField(2, ...fields));
const logs = (...record: Field[]) =>
  decodeLogs(message(messageField(1, messageField(2, messageField(2, ...record)))), proto, 5);

test("a log record is read with its resource and scope, whatever the order of fields", () => {
  const record = messageField(
    2,
    fixed64Field(1, 1_700_000_000_123_456_789n),
    varintField(2, 9),
    textField(3, "INFO"),
    messageField(5, textField(1, "user.click")),
    attribute("session.sequence", varintField(3, 42)),
    fixed32Field(8, 1),
    hexField(9, traceId),
    hexField(10, spanId),
    fixed64Field(11, 1_700_000_000_200_000_000n),
    textField(12, "browser.user_action.click"),
    textField(99, "of a newer version"),
  );
  const scope = messageField(1, textField(1, "agent"), textField(2, "1.0"));
  const service = messageField(
    1,
    textField(1, "service.name"),
    messageField(2, textField(1, "shop")),
  );
  const body = message(messageField(1, messageField(2, record, scope), messageField(1, service)));
  expect(decodeLogs(body, proto, 0)).toEqual({
    rejected: 0,
    records: [
      {
        signal: "log",
        origin: { resource: { "service.name": "shop" }, scopeName: "agent", scopeVersion: "1.0" },
        timeUnixNano: 1_700_000_000_123_456_789n,
        observedTimeUnixNano: 1_700_000_000_200_000_000n,
        severityNumber: 9,
        severityText: "INFO",
        eventName: "browser.user_action.click",
        body: "user.click",
        attributes: { "session.sequence": 42 },
        traceId,
        spanId,
        flags: 1,
      },
    ],
  });
});

test.each([
  ["text", value(textField(1, "größe")), "größe"],
  ["true", value(varintField(2, 1)), true],
  ["a negative integer", value(varintField(3, -5n)), -5],
  ["the largest integer", value(varintField(3, 2n ** 63n - 1n)), 2n ** 63n - 1n],
  ["the smallest integer", value(varintField(3, -(2n ** 63n))), -(2n ** 63n)],
  ["2^53", value(varintField(3, 2n ** 53n)), 2n ** 53n],
  ["a double", value(doubleField(4, 0.8)), 0.8],
  ["a list", value(messageField(5, messageField(1, textField(1, "x")))), ["x"]],
  [
    "a map",
    value(messageField(6, messageField(1, textField(1, "k"), messageField(2, textField(1, "v"))))),
    { k: "v" },
  ],
  ["bytes", value(bytesField(7, [1, 2])), new Uint8Array([1, 2])],
  ["an empty value", value(), null],
])("takes %s", (_name, fields, expected) => {
  expect(logs(attribute("a", ...fields)).records[0]?.attributes.a).toEqual(expected);
});

test("an integral double is remembered as a double", () => {
  expect(logs(attribute("score", doubleField(4, 1))).records[0]?.doubles).toEqual(["score"]);
});

test("an id of another length or of zeros means none", () => {
  const { records } = logs(bytesField(9, [1, 2, 3]), bytesField(10, new Uint8Array(8)));
  expect(records[0]).not.toHaveProperty("traceId");
  expect(records[0]).not.toHaveProperty("spanId");
});

test("a span is read with events, links and status", () => {
  const span = messageField(
    2,
    hexField(1, traceId),
    hexField(2, spanId),
    textField(5, "POST /pay"),
    varintField(6, 3),
    fixed64Field(7, 1000n),
    fixed64Field(8, 2000n),
    messageField(9, textField(1, "http.request.method"), messageField(2, textField(1, "POST"))),
    messageField(11, fixed64Field(1, 1500n), textField(2, "exception")),
    messageField(13, hexField(1, traceId), hexField(2, spanId)),
    messageField(15, textField(2, "402"), varintField(3, 2)),
  );
  const { records } = decodeTraces(message(messageField(1, messageField(2, span))), proto, 0);
  expect(records[0]).toMatchObject({
    traceId,
    spanId,
    name: "POST /pay",
    kind: "Client",
    startTimeUnixNano: 1000n,
    endTimeUnixNano: 2000n,
    statusCode: "Error",
    statusMessage: "402",
    attributes: { "http.request.method": "POST" },
    events: [{ timeUnixNano: 1500n, name: "exception", attributes: {} }],
    links: [{ traceId, spanId, attributes: {} }],
  });
});

test("metrics are counted by data point", () => {
  const gauge = messageField(5, messageField(1), messageField(1));
  const metric = messageField(2, textField(1, "m"), gauge);
  const body = message(messageField(1, messageField(2, metric)));
  expect(countMetrics(body, proto)).toEqual({ dataPoints: 2 });
});

describe("a body that is no protobuf", () => {
  test.each([
    ["a cut field", [0x0a, 0x20, 0x01]],
    ["a wire type that does not exist", [0x0f]],
    ["field number 0", [0x02, 0x00]],
    ["an endless varint", new Array(12).fill(0xff)],
  ])("%s", (_name, bytes) => {
    const decode = () => decodeLogs(Uint8Array.from(bytes), proto, 0);
    expect(decode).toThrow(OtlpDecodeError);
  });

  test("a string that is not UTF-8", () => {
    expect(() => logs(bytesField(3, [0xff, 0xfe]))).toThrow(OtlpDecodeError);
  });

  test("no bytes whatever make it fail otherwise", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          decodeLogs(bytes, proto, 0);
          decodeTraces(bytes, proto, 0);
        } catch (error) {
          expect(error).toBeInstanceOf(OtlpDecodeError);
        }
      }),
    );
  });
});

test("nesting beyond the limit rejects its record", () => {
  let nested = textField(1, "x");
  for (let depth = 0; depth < 40; depth++) nested = messageField(5, messageField(1, nested));
  expect(logs(attribute("deep", nested))).toMatchObject({ records: [], rejected: 1 });
});
