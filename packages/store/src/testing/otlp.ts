import type { Frame } from "@session-replay/journal";

type Plain = string | number | boolean | readonly string[];

const anyValue = (value: Plain): object => {
  if (typeof value === "string") return { stringValue: value };
  if (typeof value === "boolean") return { boolValue: value };
  if (typeof value === "number") {
    return Number.isInteger(value) ? { intValue: String(value) } : { doubleValue: value };
  }
  return { arrayValue: { values: value.map((text) => ({ stringValue: text })) } };
};

const attributeList = (attributes: Readonly<Record<string, Plain>>): object[] =>
  Object.entries(attributes).map(([key, value]) => ({ key, value: anyValue(value) }));

export interface TestLog {
  /** Milliseconds. */
  readonly time: number;
  readonly body?: string;
  readonly attributes?: Readonly<Record<string, Plain>>;
  readonly traceId?: string;
  readonly spanId?: string;
}

const resource = (attributes: Readonly<Record<string, Plain>> = { "service.name": "shop" }) => ({
  attributes: attributeList(attributes),
});

const nanos = (milliseconds: number): string => `${milliseconds}000000`;

const frameOf = (signal: Frame["signal"], body: object, receivedAt: number): Frame => ({
  signal,
  contentType: "application/json",
  receivedAt,
  body: new TextEncoder().encode(JSON.stringify(body)),
});

/** A frame of log records, as an exporter would send them. */
export const logsFrame = (logs: readonly TestLog[], receivedAt = 1_700_000_000_000): Frame =>
  frameOf(
    "logs",
    {
      resourceLogs: [
        {
          resource: resource(),
          scopeLogs: [
            {
              logRecords: logs.map(({ time, body, attributes = {}, traceId, spanId }) => ({
                timeUnixNano: nanos(time),
                severityNumber: 9,
                ...(body === undefined ? {} : { body: { stringValue: body } }),
                attributes: attributeList(attributes),
                ...(traceId === undefined ? {} : { traceId }),
                ...(spanId === undefined ? {} : { spanId }),
              })),
            },
          ],
        },
      ],
    },
    receivedAt,
  );

/** An event of a session with its number and uid. */
export const event = (
  session: string,
  sequence: number,
  time: number,
  body: string,
  attributes: Readonly<Record<string, Plain>> = {},
): TestLog => ({
  time,
  body,
  attributes: {
    "session.id": session,
    "session.sequence": sequence,
    "log.record.uid": `${session}/${sequence}`,
    ...attributes,
  },
});

export interface TestSpan {
  readonly time: number;
  readonly traceId: string;
  readonly spanId: string;
  readonly name: string;
  readonly kind?: number;
  readonly durationMs?: number;
  readonly attributes?: Readonly<Record<string, Plain>>;
  readonly events?: readonly { readonly time: number; readonly name: string }[];
}

export const spansFrame = (spans: readonly TestSpan[], receivedAt = 1_700_000_000_000): Frame =>
  frameOf(
    "traces",
    {
      resourceSpans: [
        {
          resource: resource(),
          scopeSpans: [
            {
              spans: spans.map((span) => ({
                traceId: span.traceId,
                spanId: span.spanId,
                name: span.name,
                kind: span.kind ?? 1,
                startTimeUnixNano: nanos(span.time),
                endTimeUnixNano: nanos(span.time + (span.durationMs ?? 1)),
                attributes: attributeList(span.attributes ?? {}),
                events: (span.events ?? []).map(({ time, name }) => ({
                  timeUnixNano: nanos(time),
                  name,
                })),
              })),
            },
          ],
        },
      ],
    },
    receivedAt,
  );
