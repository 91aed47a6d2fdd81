import type { SpanKind } from "../records.ts";

const kinds: readonly SpanKind[] = [
  "Internal",
  "Internal",
  "Server",
  "Client",
  "Producer",
  "Consumer",
];

/** OTLP's numbers; unspecified and unknown kinds are `Internal`, as the protocol says. */
export const spanKind = (value: number): SpanKind => kinds[value] ?? "Internal";

export const statusCode = (value: number): "Ok" | "Error" | undefined =>
  value === 1 ? "Ok" : value === 2 ? "Error" : undefined;
