import type { SyntheticEvent } from "./session-events.ts";

const resource: Readonly<Record<string, string>> = {
  "service.name": "shop",
  "service.version": "1.4.2",
  "telemetry.sdk.language": "webjs",
  "user_agent.original": "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0.0.0",
};

const anyValue = (value: string | number): object => {
  if (typeof value === "string") return { stringValue: value };
  return Number.isInteger(value) ? { intValue: String(value) } : { doubleValue: value };
};

const attributeList = (attributes: Readonly<Record<string, string | number>>): object[] =>
  Object.entries(attributes).map(([key, value]) => ({ key, value: anyValue(value) }));

/** OTLP/JSON of a request with these events. */
export const jsonBody = (events: readonly SyntheticEvent[]): Uint8Array =>
  Buffer.from(
    JSON.stringify({
      resourceLogs: [
        {
          resource: { attributes: attributeList(resource) },
          scopeLogs: [
            {
              scope: { name: "session-replay", version: "0.1.0" },
              logRecords: events.map(({ time, body, eventName, attributes }) => ({
                timeUnixNano: `${time}000000`,
                observedTimeUnixNano: `${time}000000`,
                severityNumber: 9,
                severityText: "INFO",
                eventName,
                body: { stringValue: body },
                attributes: attributeList(attributes),
              })),
            },
          ],
        },
      ],
    }),
  );

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest = Math.floor(rest / 128);
  }
  return Buffer.from([...bytes, rest]);
}

const field = (number: number, content: Buffer): Buffer =>
  Buffer.concat([varint(number * 8 + 2), varint(content.length), content]);
const text = (number: number, content: string): Buffer => field(number, Buffer.from(content));
const message = (number: number, ...parts: readonly Buffer[]): Buffer =>
  field(number, Buffer.concat(parts));

function fixed64(number: number, nanoseconds: bigint): Buffer {
  const bytes = Buffer.alloc(9);
  bytes.writeUInt8(number * 8 + 1);
  bytes.writeBigUInt64LE(nanoseconds, 1);
  return bytes;
}

function double(value: number): Buffer {
  const bytes = Buffer.alloc(9);
  bytes.writeUInt8(4 * 8 + 1);
  bytes.writeDoubleLE(value, 1);
  return bytes;
}

function keyValue(number: number, key: string, value: string | number): Buffer {
  if (typeof value === "string") return message(number, text(1, key), message(2, text(1, value)));
  const wire = Number.isInteger(value) ? Buffer.concat([varint(24), varint(value)]) : double(value);
  return message(number, text(1, key), field(2, wire));
}

const record = ({ time, body, eventName, attributes }: SyntheticEvent): Buffer =>
  message(
    2,
    fixed64(1, BigInt(time) * 1_000_000n),
    fixed64(11, BigInt(time) * 1_000_000n),
    Buffer.from([2 * 8, 9]),
    text(3, "INFO"),
    message(5, text(1, body)),
    text(12, eventName),
    ...Object.entries(attributes).map(([key, value]) => keyValue(6, key, value)),
  );

/** OTLP/protobuf of a request with these events. */
export const protobufBody = (events: readonly SyntheticEvent[]): Uint8Array =>
  message(
    1,
    message(1, ...Object.entries(resource).map(([key, value]) => keyValue(1, key, value))),
    message(2, message(1, text(1, "session-replay")), ...events.map(record)),
  );
