import { encodeAttributes } from "./value.ts";

export type Signal = "logs" | "traces";

export interface Scope {
  readonly name: string;
  readonly version?: string | undefined;
}

/** An encoded record and what produced it. */
export interface ScopedRecord {
  readonly scope: Scope;
  /** The record's OTLP/JSON text. */
  readonly json: string;
}

const shapes = {
  logs: ["resourceLogs", "scopeLogs", "logRecords"],
  traces: ["resourceSpans", "scopeSpans", "spans"],
} as const;

/** An export request around records that are already text; records of one scope share an entry. */
export function encodeEnvelope(
  signal: Signal,
  resource: object,
  records: readonly ScopedRecord[],
): string {
  const [resources, scopes, list] = shapes[signal];
  const byScope = new Map<string, string[]>();
  for (const { scope, json } of records) {
    const key = JSON.stringify(scope);
    const group = byScope.get(key);
    if (group) group.push(json);
    else byScope.set(key, [json]);
  }
  const entries = [...byScope].map(
    ([scope, group]) => `{"scope":${scope},"${list}":[${group.join()}]}`,
  );
  const attributes = encodeAttributes(resource);
  return `{"${resources}":[{"resource":{"attributes":${attributes}},"${scopes}":[${entries.join()}]}]}`;
}
