/** OTLP/JSON as far as a recording looks into it. */
export interface KeyValue {
  readonly key: string;
  readonly value: { readonly stringValue?: string };
}

export interface OtlpResource {
  readonly attributes?: readonly KeyValue[];
}

export interface OtlpRecord {
  readonly traceId?: string;
  readonly attributes?: readonly KeyValue[];
  readonly startTimeUnixNano?: string;
  readonly endTimeUnixNano?: string;
  readonly timeUnixNano?: string;
}

interface ScopeRecords {
  readonly scope?: unknown;
  readonly schemaUrl?: string;
  readonly logRecords?: readonly OtlpRecord[];
  readonly spans?: readonly OtlpRecord[];
}

interface ResourceRecords {
  readonly resource?: OtlpResource;
  readonly scopeLogs?: readonly ScopeRecords[];
  readonly scopeSpans?: readonly ScopeRecords[];
}

/** Body of a request to `/v1/logs` or `/v1/traces`. */
export interface OtlpBody {
  readonly resourceLogs?: readonly ResourceRecords[];
  readonly resourceSpans?: readonly ResourceRecords[];
}

export type Signal = "logs" | "traces";

/** Where a record comes from: the same for all records of a service. */
export interface Origin {
  readonly signal: Signal;
  readonly resource: OtlpResource | undefined;
  readonly scope: unknown;
  readonly schemaUrl: string | undefined;
}

export interface FlatRecord {
  readonly origin: Origin;
  readonly record: OtlpRecord;
}

/** The records of a request, each with its origin. */
export function flatten(signal: Signal, body: OtlpBody): FlatRecord[] {
  const resources = (signal === "logs" ? body.resourceLogs : body.resourceSpans) ?? [];
  return resources.flatMap(({ resource, scopeLogs, scopeSpans }) =>
    (scopeLogs ?? scopeSpans ?? []).flatMap(({ scope, schemaUrl, logRecords, spans }) =>
      (logRecords ?? spans ?? []).map((record) => ({
        origin: { signal, resource, scope, schemaUrl },
        record,
      })),
    ),
  );
}

/** One request of records that share an origin. */
export function toBody(
  { signal, resource, scope, schemaUrl }: Origin,
  records: readonly unknown[],
) {
  const scoped = { scope, schemaUrl };
  return signal === "logs"
    ? { resourceLogs: [{ resource, scopeLogs: [{ ...scoped, logRecords: records }] }] }
    : { resourceSpans: [{ resource, scopeSpans: [{ ...scoped, spans: records }] }] };
}

/** Value of a string attribute. */
export const textAttribute = (record: OtlpRecord, key: string): string | undefined =>
  record.attributes?.find((attribute) => attribute.key === key)?.value.stringValue;
