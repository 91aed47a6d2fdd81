import fc from "fast-check";
import { expect, test } from "vitest";
import {
  bytesField,
  doubleField,
  fixed64Field,
  message,
  messageField,
  textField,
  varintField,
} from "../testing/protobuf.ts";
import { decodeLogs, inspectLogs } from "./decode.ts";
import type { OtlpContentType } from "./decoded.ts";

const limits = {
  attributesPerRecord: 3,
  stringLength: 8,
  depth: 2,
  eventsPerSpan: 1,
  linksPerSpan: 1,
};

/** What is said of a body: the number of records and what was lost, or why it cannot be read. */
function told(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    return String(error);
  }
}

function expectSame(body: Uint8Array, type: OtlpContentType): void {
  const decoded = told(() => {
    const { records, ...rest } = decodeLogs(body, type, 0, limits);
    return { ...rest, records: records.length };
  });
  expect(told(() => inspectLogs(body, type, limits))).toEqual(decoded);
}

const { value: anyValue } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.record({ stringValue: fc.string({ maxLength: 12 }) }),
    fc.record({ intValue: fc.oneof(fc.integer(), fc.constant("99999999999999999999")) }),
    fc.record({ doubleValue: fc.oneof(fc.double(), fc.constant("no number")) }),
    fc.record({ bytesValue: fc.constantFrom("AAAA", "*") }),
    fc.constantFrom(null, {}, [], { boolValue: "true" }),
    fc.record({ arrayValue: fc.record({ values: fc.array(tie("value"), { maxLength: 2 }) }) }),
  ),
}));

const attribute = fc.record({
  key: fc.constantFrom("a", "b", "", "__proto__", 5),
  value: anyValue,
});
const record = fc.oneof(
  fc.record(
    {
      timeUnixNano: fc.constantFrom("1", -1, "x"),
      body: anyValue,
      attributes: fc.array(attribute, { maxLength: 5 }),
    },
    { requiredKeys: [] },
  ),
  fc.constantFrom(null, 3, "text"),
);

test("of any JSON it says what decoding says", () => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: 4 }), (logRecords) => {
      const request = { resourceLogs: [{ scopeLogs: [{ logRecords }] }] };
      expectSame(new TextEncoder().encode(JSON.stringify(request)), "application/json");
    }),
  );
});

const keyValue = (key: string, value: readonly number[]) =>
  messageField(6, textField(1, key), messageField(2, value));

const whole = message(
  messageField(
    1,
    messageField(
      2,
      messageField(
        2,
        fixed64Field(1, 1n),
        messageField(5, textField(1, "a body that is long")),
        keyValue("a", varintField(3, 7)),
        keyValue("b", doubleField(4, 0.5)),
        keyValue("c", bytesField(7, [1, 2, 3])),
        keyValue("d", textField(1, "one too many")),
      ),
      messageField(2, textField(3, "INFO")),
    ),
  ),
);

test("of any protobuf, whole or damaged, it says what decoding says", () => {
  expectSame(whole, "application/x-protobuf");
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), (at, byte, length) => {
      const damaged = Uint8Array.from(whole);
      damaged[at] = byte;
      expectSame(damaged.subarray(0, length), "application/x-protobuf");
      expectSame(damaged, "application/x-protobuf");
    }),
    { numRuns: 500 },
  );
});
