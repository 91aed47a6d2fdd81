/** How a field travels: its wire type, and in JSON its spelling. */
export type Scalar =
  | "text"
  | "string"
  | "hex"
  | "base64"
  | "bool"
  | "enum"
  | "int64"
  | "fixed32"
  | "fixed64"
  | "double";

export interface Field {
  readonly number: number;
  /** A scalar, or the message that it holds. `text` is what a person or a program wrote. */
  readonly type: Scalar | Message;
  readonly repeated: boolean;
}

/** A message of OTLP: its fields by their names in JSON. */
export interface Message {
  readonly fields: ReadonlyMap<string, Field>;
  readonly byNumber: ReadonlyMap<number, Field>;
}

type Given = Readonly<Record<string, readonly [number, Scalar | Message, "repeated"?]>>;

function message(given: Given): Message {
  const entries = Object.entries(given).map(([name, [number, type, repeated]]): [string, Field] => [
    name,
    { number, type, repeated: repeated !== undefined },
  ]);
  return {
    fields: new Map(entries),
    byNumber: new Map(entries.map(([, field]) => [field.number, field])),
  };
}

/** `AnyValue` holds lists and maps of itself, so its fields are filled in below. */
const valueFields = new Map<string, Field>();
const valueNumbers = new Map<number, Field>();
export const anyValue: Message = { fields: valueFields, byNumber: valueNumbers };
export const keyValue = message({ key: [1, "string"], value: [2, anyValue] });
const complete = message({
  stringValue: [1, "text"],
  boolValue: [2, "bool"],
  intValue: [3, "int64"],
  doubleValue: [4, "double"],
  arrayValue: [5, message({ values: [1, anyValue, "repeated"] })],
  kvlistValue: [6, message({ values: [1, keyValue, "repeated"] })],
  bytesValue: [7, "base64"],
});
for (const [name, field] of complete.fields) {
  valueFields.set(name, field);
  valueNumbers.set(field.number, field);
}

const resource = message({
  attributes: [1, keyValue, "repeated"],
  droppedAttributesCount: [2, "enum"],
});
const scope = message({
  name: [1, "string"],
  version: [2, "string"],
  attributes: [3, keyValue, "repeated"],
  droppedAttributesCount: [4, "enum"],
});

const logRecord = message({
  timeUnixNano: [1, "fixed64"],
  severityNumber: [2, "enum"],
  severityText: [3, "string"],
  body: [5, anyValue],
  attributes: [6, keyValue, "repeated"],
  droppedAttributesCount: [7, "enum"],
  flags: [8, "fixed32"],
  traceId: [9, "hex"],
  spanId: [10, "hex"],
  observedTimeUnixNano: [11, "fixed64"],
  eventName: [12, "string"],
});

const spanEvent = message({
  timeUnixNano: [1, "fixed64"],
  name: [2, "text"],
  attributes: [3, keyValue, "repeated"],
  droppedAttributesCount: [4, "enum"],
});
const spanLink = message({
  traceId: [1, "hex"],
  spanId: [2, "hex"],
  traceState: [3, "string"],
  attributes: [4, keyValue, "repeated"],
  droppedAttributesCount: [5, "enum"],
  flags: [6, "fixed32"],
});
const span = message({
  traceId: [1, "hex"],
  spanId: [2, "hex"],
  traceState: [3, "string"],
  parentSpanId: [4, "hex"],
  name: [5, "text"],
  kind: [6, "enum"],
  startTimeUnixNano: [7, "fixed64"],
  endTimeUnixNano: [8, "fixed64"],
  attributes: [9, keyValue, "repeated"],
  droppedAttributesCount: [10, "enum"],
  events: [11, spanEvent, "repeated"],
  droppedEventsCount: [12, "enum"],
  links: [13, spanLink, "repeated"],
  droppedLinksCount: [14, "enum"],
  status: [15, message({ message: [2, "text"], code: [3, "enum"] })],
  flags: [16, "fixed32"],
});

export type RewrittenSignal = "logs" | "traces";

/** The three lists that a request is made of, one inside the other. */
export interface Envelope {
  readonly request: Message;
  readonly resources: string;
  readonly scopes: string;
  readonly records: string;
}

function envelope(resources: string, scopes: string, records: string, record: Message): Envelope {
  const ofScope = message({
    scope: [1, scope],
    [records]: [2, record, "repeated"],
    schemaUrl: [3, "string"],
  });
  const ofResource = message({
    resource: [1, resource],
    [scopes]: [2, ofScope, "repeated"],
    schemaUrl: [3, "string"],
  });
  const request = message({ [resources]: [1, ofResource, "repeated"] });
  return { request, resources, scopes, records };
}

/** OTLP's requests that hold records (opentelemetry-proto 1.x, field by field). */
export const envelopes: Readonly<Record<RewrittenSignal, Envelope>> = {
  logs: envelope("resourceLogs", "scopeLogs", "logRecords", logRecord),
  traces: envelope("resourceSpans", "scopeSpans", "spans", span),
};
