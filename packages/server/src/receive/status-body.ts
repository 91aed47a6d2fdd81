import type { OtlpMediaType } from "./media-type.ts";

/** `google.rpc.Code` that goes with an HTTP status. */
function rpcCode(status: number): number {
  switch (status) {
    case 401:
      return 16;
    case 403:
      return 7;
    case 404:
      return 5;
    case 405:
    case 501:
      return 12;
    case 413:
    case 429:
      return 8;
    case 503:
      return 14;
    default:
      return status >= 500 ? 13 : 3;
  }
}

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
  return bytes;
}

function lengthDelimited(field: number, content: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from([field * 8 + 2, ...varint(content.length)]), content]);
}

const integerField = (field: number, value: number): Buffer =>
  Buffer.from([field * 8, ...varint(value)]);

/** A `google.rpc.Status`, the body of every error of OTLP/HTTP. */
export function statusBody(status: number, message: string, type: OtlpMediaType): Buffer {
  const code = rpcCode(status);
  return type === "application/json"
    ? Buffer.from(JSON.stringify({ code, message }))
    : Buffer.concat([integerField(1, code), lengthDelimited(2, Buffer.from(message))]);
}

export type OtlpSignal = "logs" | "traces" | "metrics";

const rejectedField: Readonly<Record<OtlpSignal, string>> = {
  logs: "rejectedLogRecords",
  traces: "rejectedSpans",
  metrics: "rejectedDataPoints",
};

/**
 * Body of a 200: empty on full success, else what was rejected and why. A text leaves in one piece
 * with its headers.
 */
export function exportBody(
  signal: OtlpSignal,
  type: OtlpMediaType,
  rejected: number,
  message: string | undefined,
): Buffer | string {
  const json = type === "application/json";
  if (rejected === 0 && message === undefined) return json ? "{}" : "";
  const errorMessage = message ?? "";
  if (json) {
    // Protobuf's JSON mapping writes 64-bit integers as strings.
    const partialSuccess = { [rejectedField[signal]]: String(rejected), errorMessage };
    return JSON.stringify({ partialSuccess });
  }
  const fields = [
    ...(rejected === 0 ? [] : [integerField(1, rejected)]),
    lengthDelimited(2, Buffer.from(errorMessage)),
  ];
  return lengthDelimited(1, Buffer.concat(fields));
}
