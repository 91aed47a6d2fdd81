import type { Attributes, LogRecord, SpanRecord, TelemetryRecord } from "@session-replay/otlp";

const kinds = ["Unspecified", "Internal", "Server", "Client", "Producer", "Consumer"];

const doubles = new Set(["frustration.score"]);

function anyValue(key: string, value: unknown): unknown {
  if (typeof value === "boolean") return { boolValue: value };
  if (Array.isArray(value))
    return { arrayValue: { values: value.map((item) => anyValue(key, item)) } };
  if (typeof value === "number") {
    return doubles.has(key) || !Number.isInteger(value)
      ? { doubleValue: value }
      : { intValue: String(value) };
  }
  return { stringValue: String(value) };
}

const keyValues = (attributes: Attributes) =>
  Object.entries(attributes).map(([key, value]) => ({ key, value: anyValue(key, value) }));

const logOf = (record: LogRecord) => ({
  timeUnixNano: String(record.timeUnixNano),
  observedTimeUnixNano: String(record.observedTimeUnixNano),
  severityNumber: record.severityNumber,
  severityText: record.severityText,
  eventName: record.eventName,
  body: { stringValue: String(record.body) },
  attributes: keyValues(record.attributes),
  traceId: record.traceId,
  spanId: record.spanId,
});

const spanOf = (record: SpanRecord) => ({
  traceId: record.traceId,
  spanId: record.spanId,
  parentSpanId: record.parentSpanId,
  name: record.name,
  kind: kinds.indexOf(record.kind),
  startTimeUnixNano: String(record.startTimeUnixNano),
  endTimeUnixNano: String(record.endTimeUnixNano),
  attributes: keyValues(record.attributes),
  events: record.events.map((event) => ({
    timeUnixNano: String(event.timeUnixNano),
    name: event.name,
    attributes: keyValues(event.attributes),
  })),
  status: {
    ...(record.statusCode === undefined ? {} : { code: record.statusCode === "Ok" ? 1 : 2 }),
    ...(record.statusMessage === undefined ? {} : { message: record.statusMessage }),
  },
});

function grouped<Record extends TelemetryRecord>(
  records: readonly Record[],
): Map<string, Record[]> {
  const groups = new Map<string, Record[]>();
  for (const record of records) {
    const key = JSON.stringify(record.origin);
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return groups;
}

/** Bodies for `/v1/logs` and `/v1/traces`. */
export function otlpJson(records: readonly TelemetryRecord[]): { logs: string; traces: string } {
  const logs = records.filter((record) => record.signal === "log");
  const spans = records.filter((record) => record.signal === "span");
  const resource = (record: TelemetryRecord | undefined) => ({
    attributes: keyValues(record?.origin.resource ?? {}),
  });
  return {
    logs: JSON.stringify({
      resourceLogs: [...grouped(logs).values()].map((group) => ({
        resource: resource(group[0]),
        scopeLogs: [{ scope: { name: "session-replay" }, logRecords: group.map(logOf) }],
      })),
    }),
    traces: JSON.stringify({
      resourceSpans: [...grouped(spans).values()].map((group) => ({
        resource: resource(group[0]),
        scopeSpans: [{ scope: { name: "session-replay" }, spans: group.map(spanOf) }],
      })),
    }),
  };
}
