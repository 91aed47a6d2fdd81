/** A value that an attribute may carry; integers beyond 2^53 are kept as `bigint`. */
export type AttributeValue =
  | string
  | boolean
  | number
  | bigint
  | readonly AttributeValue[]
  | { readonly [key: string]: AttributeValue }
  | Uint8Array
  | null;

export type Attributes = Readonly<Record<string, AttributeValue>>;

/** What produced a record: the OTLP resource, its scope and their schema URLs. */
export interface Origin {
  readonly resource: Attributes;
  readonly scopeName?: string;
  readonly scopeVersion?: string;
  readonly scopeAttributes?: Attributes;
  readonly schemaUrl?: string;
}

/**
 * One log record as plain data. Times are nanoseconds since the Unix epoch; ids are lower-case
 * hex, absent if none or invalid. Source: opentelemetry-proto `LogRecord`.
 */
export interface LogRecord {
  readonly signal: "log";
  readonly origin: Origin;
  readonly timeUnixNano: bigint;
  readonly observedTimeUnixNano: bigint;
  readonly severityNumber?: number;
  readonly severityText?: string;
  readonly eventName?: string;
  readonly body?: AttributeValue;
  readonly attributes: Attributes;
  readonly traceId?: string;
  readonly spanId?: string;
  readonly flags?: number;
}

export type SpanKind = "Internal" | "Server" | "Client" | "Producer" | "Consumer";

/** Source: opentelemetry-proto `Span.Event`. */
export interface SpanEvent {
  readonly timeUnixNano: bigint;
  readonly name: string;
  readonly attributes: Attributes;
}

/** Source: opentelemetry-proto `Span.Link`. */
export interface SpanLink {
  readonly traceId: string;
  readonly spanId: string;
  readonly attributes: Attributes;
}

/** One span as plain data; same units and id rules as `LogRecord`. */
export interface SpanRecord {
  readonly signal: "span";
  readonly origin: Origin;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly traceState?: string;
  readonly name: string;
  readonly kind: SpanKind;
  readonly startTimeUnixNano: bigint;
  readonly endTimeUnixNano: bigint;
  readonly statusCode?: "Ok" | "Error";
  readonly statusMessage?: string;
  readonly attributes: Attributes;
  readonly events: readonly SpanEvent[];
  readonly links: readonly SpanLink[];
}

export type TelemetryRecord = LogRecord | SpanRecord;
