import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeLogs, decodeTraces } from "../decode/index.ts";
import { message, messageField, textField } from "../testing/protobuf.ts";
import { filterRecords, jsonToProtobuf, type KeepRecord, replaceTexts } from "./index.ts";

const json = "application/json";
const protobuf = "application/x-protobuf";
const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const text = (key: string, value: string) => ({ key, value: { stringValue: value } });

const anyValue: fc.Arbitrary<object> = fc.letrec<{ value: object }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.record({ stringValue: fc.string({ unit: "grapheme" }) }),
    fc.record({ boolValue: fc.boolean() }),
    fc.record({ intValue: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(String) }),
    fc.record({ intValue: fc.maxSafeInteger() }),
    fc.record({ doubleValue: fc.double({ noNaN: true, noDefaultInfinity: true }) }),
    fc.record({ doubleValue: fc.constantFrom("NaN", "Infinity", "-Infinity") }),
    fc.record({ bytesValue: fc.uint8Array().map((list) => btoa(String.fromCharCode(...list))) }),
    fc.record({ arrayValue: fc.record({ values: fc.array(tie("value"), { maxLength: 3 }) }) }),
    fc.record({
      kvlistValue: fc.record({
        values: fc.array(fc.record({ key: fc.string({ minLength: 1 }), value: tie("value") }), {
          maxLength: 3,
        }),
      }),
    }),
    fc.constant({}),
  ),
})).value;

const hex = (length: number) =>
  fc.string({
    unit: fc.constantFrom(..."0123456789abcdefABCDEF"),
    minLength: length,
    maxLength: length,
  });
const time = fc.bigInt({ min: 0n, max: 2n ** 63n - 1n }).map(String);
const attributes = fc.array(fc.record({ key: fc.string({ minLength: 1 }), value: anyValue }), {
  maxLength: 4,
});
const partly = { requiredKeys: [] as [] };
const resource = fc.record({ attributes }, partly);
const scope = fc.record({ name: fc.string(), version: fc.string(), attributes }, partly);

const request = (
  resources: string,
  scopes: string,
  records: string,
  record: fc.Arbitrary<object>,
) => {
  const list = fc.array(record, { maxLength: 4 });
  const ofScope = fc.record({ scope, [records]: list, schemaUrl: fc.string() }, partly);
  const ofResource = fc.record({ resource, [scopes]: fc.array(ofScope, { maxLength: 2 }) }, partly);
  return fc.record({ [resources]: fc.array(ofResource, { maxLength: 2 }) });
};

const logs = request(
  "resourceLogs",
  "scopeLogs",
  "logRecords",
  fc.record(
    {
      timeUnixNano: time,
      observedTimeUnixNano: time,
      severityNumber: fc.integer({ min: 0, max: 24 }),
      severityText: fc.string(),
      eventName: fc.string(),
      body: anyValue,
      attributes,
      traceId: fc.oneof(hex(32), fc.string()),
      spanId: fc.oneof(hex(16), fc.string()),
      flags: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
    },
    partly,
  ),
);
const traces = request(
  "resourceSpans",
  "scopeSpans",
  "spans",
  fc.record(
    {
      traceId: hex(32),
      spanId: hex(16),
      parentSpanId: hex(16),
      traceState: fc.string(),
      name: fc.string(),
      kind: fc.integer({ min: 0, max: 5 }),
      startTimeUnixNano: time,
      endTimeUnixNano: time,
      attributes,
      events: fc.array(fc.record({ timeUnixNano: time, name: fc.string(), attributes }, partly), {
        maxLength: 2,
      }),
      links: fc.array(fc.record({ traceId: hex(32), spanId: hex(16), attributes }, partly), {
        maxLength: 2,
      }),
      status: fc.record({ code: fc.integer({ min: 0, max: 2 }), message: fc.string() }, partly),
    },
    partly,
  ),
);

describe("JSON as protobuf", () => {
  test.each([
    ["logs", logs, decodeLogs],
    ["traces", traces, decodeTraces],
  ] as const)("%s say the same records", (signal, requests, decode) => {
    fc.assert(
      fc.property(requests, (sent) => {
        const body = bytes(sent);
        const { records } = decode(body, json, 1000);
        expect(decode(jsonToProtobuf(body, signal), protobuf, 1000).records).toEqual(records);
      }),
      { numRuns: 200 },
    );
  });

  test("a record that was rejected is left out, its neighbours are not", () => {
    const good = { body: { stringValue: "good" } };
    const bad = { body: { stringValue: 5 } };
    const body = bytes({ resourceLogs: [{ scopeLogs: [{ logRecords: [bad, good] }] }] });
    const { records, rejected } = decodeLogs(jsonToProtobuf(body, "logs"), protobuf, 0);
    expect([records.map((record) => record.body), rejected]).toEqual([["good"], 0]);
  });
});

const bodyOf = (single: Uint8Array, type: typeof json | typeof protobuf) =>
  decodeLogs(single, type, 0).records[0]?.body;

describe("filtering", () => {
  const sent = bytes({
    resourceLogs: [
      {
        resource: { attributes: [text("service.name", "shop")] },
        scopeLogs: [
          {
            scope: { name: "agent" },
            logRecords: ["a", "b", "c"].map((name) => ({
              timeUnixNano: 0,
              body: { stringValue: name },
              attributes: [{ key: "n", value: { intValue: 42 } }],
            })),
          },
        ],
      },
      { scopeLogs: [{ logRecords: [{ body: { stringValue: "b" } }] }] },
    ],
  });

  test.each([
    [json, sent],
    [protobuf, jsonToProtobuf(sent, "logs")],
  ] as const)("%s keeps the others as they are, and is never longer", (type, body) => {
    const before = decodeLogs(body, type, 7).records;
    const rest = filterRecords(body, type, "logs", (single) => bodyOf(single, type) !== "b");
    expect(decodeLogs(rest, type, 7).records).toEqual(before.filter(({ body }) => body !== "b"));
    expect(rest.length).toBeLessThan(body.length);
  });

  test.each([
    [json, sent],
    [protobuf, jsonToProtobuf(sent, "logs")],
  ] as const)("%s of which nothing stays is empty", (type, body) => {
    expect(filterRecords(body, type, "logs", () => false)).toHaveLength(0);
  });

  test("a record is judged with its resource and scope", () => {
    const seen: unknown[] = [];
    const keep: KeepRecord = (single) => {
      seen.push(decodeLogs(single, json, 0).records[0]?.origin);
      return true;
    };
    filterRecords(sent, json, "logs", keep);
    expect(seen[0]).toEqual({ resource: { "service.name": "shop" }, scopeName: "agent" });
  });

  test("numbers keep their digits, so that a request never grows", () => {
    const spelled =
      '{"resourceLogs":[{"scopeLogs":[{"logRecords":[{"timeUnixNano":1700000000123456789,"attributes":[{"key":"a","value":{"doubleValue":1E5}}]}]}]}]}';
    const rest = filterRecords(new TextEncoder().encode(spelled), json, "logs", () => true);
    expect(new TextDecoder().decode(rest)).toBe(spelled);
  });
});

describe("replacing texts", () => {
  const record = {
    body: { stringValue: "call anna" },
    severityText: "anna",
    attributes: [
      text("who", "anna"),
      {
        key: "list",
        value: {
          arrayValue: {
            values: [{ kvlistValue: { values: [text("deep", "anna"), text("kept", "x")] } }],
          },
        },
      },
    ],
  };
  const sent = bytes({
    resourceLogs: [
      {
        resource: { attributes: [text("host.name", "anna")] },
        scopeLogs: [{ logRecords: [record] }],
      },
    ],
  });
  const span = bytes({
    resourceSpans: [
      {
        scopeSpans: [
          {
            spans: [
              {
                traceId: "5b8efff798038103d269b633813fc60c",
                spanId: "eee19b7ec3c1b174",
                name: "anna",
                status: { message: "anna" },
                events: [{ name: "anna", attributes: [text("who", "anna")] }],
                links: [{ attributes: [text("who", "anna")] }],
              },
            ],
          },
        ],
      },
    ],
  });
  const hide = (found: string) => found.replaceAll("anna", "[name]");

  test.each([
    ["logs", json, sent, 1],
    ["logs", protobuf, jsonToProtobuf(sent, "logs"), 1],
    ["traces", json, span, 0],
    ["traces", protobuf, jsonToProtobuf(span, "traces"), 0],
  ] as const)("%s in %s: wherever one may stand", (signal, type, body, left) => {
    const replaced = replaceTexts(body, type, signal, hide);
    const shown = new TextDecoder().decode(replaced);
    // Only the severity's text is no text of a person.
    expect(shown.split("anna").length - 1).toBe(left);
    expect(shown).toContain("[name]");
  });

  test.each([
    [json, sent],
    [protobuf, jsonToProtobuf(sent, "logs")],
  ] as const)("%s without any change says so", (type, body) => {
    expect(replaceTexts(body, type, "logs", (same) => same)).toBeUndefined();
  });

  test("the attribute's key is told, also of a list's and a map's members", () => {
    const keys: (string | undefined)[] = [];
    replaceTexts(sent, json, "logs", (found, key) => {
      keys.push(key);
      return found;
    });
    expect(keys).toEqual(["host.name", undefined, "who", "deep", "kept"]);
  });

  test("fields that are not known stay in protobuf", () => {
    const record = messageField(2, messageField(5, textField(1, "anna")), textField(99, "future"));
    const body = message(messageField(1, messageField(2, record)));
    const replaced = replaceTexts(body, protobuf, "logs", hide);
    expect(new TextDecoder().decode(replaced)).toContain("future");
    expect(replaced && bodyOf(replaced, protobuf)).toBe("[name]");
  });
});
