import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  bytesField,
  doubleField,
  fixed32Field,
  fixed64Field,
  message,
  messageField,
  textField,
  varintField,
} from "../testing/protobuf.ts";
import { decodeLogs } from "./decode.ts";
import type { OtlpContentType } from "./decoded.ts";
import { plainJsonLogs } from "./json/plain-logs.ts";
import { defaultLimits } from "./limits.ts";
import { plainProtobufLogs } from "./protobuf/plain-logs.ts";

const limits = { ...defaultLimits, attributesPerRecord: 5, stringLength: 40 };

const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

const values = [
  { stringValue: 'a "text" of größe' },
  { intValue: "-42" },
  { intValue: 7 },
  { doubleValue: 0.25 },
  { boolValue: true },
];

const request = (...logRecords: readonly object[]) => ({
  resourceLogs: [
    {
      resource: { attributes: [{ key: "service.name", value: { stringValue: "shop" } }] },
      scopeLogs: [{ scope: { name: "agent", version: "1" }, logRecords }],
    },
  ],
});

const jsonLog = {
  timeUnixNano: "1700000000123456789",
  observedTimeUnixNano: "1700000000123456789",
  severityNumber: 9,
  severityText: "INFO",
  eventName: "a.click",
  body: { stringValue: "user.click" },
  attributes: values.map((value, index) => ({ key: `key${index}`, value })),
  traceId: "5b8efff798038103d269b633813fc60c",
  spanId: "eee19b7ec3c1b174",
  flags: 1,
};
const jsonLogs = json(request(jsonLog, {}, jsonLog));

const keyValue = (...value: Parameters<typeof messageField>[1][]) =>
  messageField(6, textField(1, "key"), messageField(2, ...value));

const protobufLogs = message(
  messageField(
    1,
    messageField(1, messageField(1, textField(1, "service.name"), messageField(2))),
    messageField(
      2,
      messageField(1, textField(1, "agent"), textField(2, "1")),
      messageField(
        2,
        fixed64Field(1, 1_700_000_000_123_456_789n),
        fixed64Field(11, 1_700_000_000_123_456_789n),
        varintField(2, 9),
        textField(3, "INFO"),
        textField(12, "a.click"),
        messageField(5, textField(1, "user.click")),
        keyValue(textField(1, "größe")),
        keyValue(varintField(3, -42n)),
        keyValue(varintField(2, 1)),
        keyValue(doubleField(4, 0.25)),
        fixed32Field(8, 1),
        bytesField(9, new Array(16).fill(7)),
        bytesField(10, new Array(8).fill(7)),
      ),
      messageField(2, textField(3, "INFO")),
    ),
  ),
);

test("what senders usually send is plain", () => {
  expect(plainJsonLogs(jsonLogs, limits)).toBe(3);
  expect(plainProtobufLogs(protobufLogs, limits)).toBe(2);
  expect(plainJsonLogs(json({}), limits)).toBe(0);
  expect(plainProtobufLogs(new Uint8Array(), limits)).toBe(0);
});

describe("not plain is JSON with", () => {
  const withAttribute = (value: unknown) => request({ attributes: [{ key: "a", value }] });
  test.each<[string, unknown]>([
    ["a text that would be cut", withAttribute({ stringValue: "x".repeat(41) })],
    [
      "more attributes than are kept",
      request({ attributes: Array(6).fill(jsonLog.attributes[0]) }),
    ],
    ["a value nobody knows", withAttribute({ newValue: 1 })],
    ["a list", withAttribute({ arrayValue: { values: [] } })],
    ["an integer beyond 2^53", withAttribute({ intValue: "9007199254740993" })],
    ["a time of too many digits", request({ timeUnixNano: "9300000000000000000" })],
    ["a field of a newer version", request({ newField: 1 })],
    ["an attribute without a key", request({ attributes: [{ key: "", value: {} }] })],
  ])("%s", (_name, body) => {
    expect(plainJsonLogs(json(body), limits)).toBeUndefined();
  });

  test.each([
    ["a name that comes twice", '{"resourceLogs":[],"resourceLogs":[]}'],
    [
      "a zero before its digits",
      '{"resourceLogs":[{"scopeLogs":[{"logRecords":[{"flags":01}]}]}]}',
    ],
    ["something behind its end", "{}{}"],
    ["no end", '{"resourceLogs":['],
  ])("%s", (_name, body) => {
    expect(plainJsonLogs(new TextEncoder().encode(body), limits)).toBeUndefined();
  });
});

/** If the body is called plain, decoding finds as many records and nothing to say. */
function expectTrue(body: Uint8Array, type: OtlpContentType): void {
  const plain = (type === "application/json" ? plainJsonLogs : plainProtobufLogs)(body, limits);
  if (plain === undefined) return;
  const { records, ...told } = decodeLogs(body, type, 0, limits);
  expect({ ...told, records: records.length }).toEqual({ rejected: 0, records: plain });
}

test.each([
  ["application/json", jsonLogs],
  ["application/x-protobuf", protobufLogs],
] as const)("however %s is damaged, nothing wrong is called plain", (type, whole) => {
  const edit = fc.record({
    at: fc.nat(whole.length - 1),
    // Also a byte that the body has elsewhere, and characters that mean something.
    byte: fc.oneof(
      fc.nat(255),
      fc.nat(whole.length - 1).map((at) => whole[at] ?? 0),
      fc.constantFrom(...new TextEncoder().encode('"\\{}[],:-.0e')),
    ),
    removed: fc.nat(2),
  });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
      let bytes = [...whole];
      for (const { at, byte, removed } of edits) {
        bytes = [...bytes.slice(0, at), byte, ...bytes.slice(at + removed)];
      }
      expectTrue(Uint8Array.from(bytes), type);
    }),
    { numRuns: 3000 },
  );
});
