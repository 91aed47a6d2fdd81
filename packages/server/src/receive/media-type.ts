/** The two encodings of OTLP/HTTP. */
export type OtlpMediaType = "application/json" | "application/x-protobuf";

/**
 * The encoding that a Content-Type names, undefined if it is none of OTLP's. `text/plain` counts
 * as JSON: a page may send it without a preflight.
 */
export function otlpMediaType(header: string | undefined): OtlpMediaType | undefined {
  const semicolon = header?.indexOf(";") ?? -1;
  const type = (semicolon < 0 ? header : header?.slice(0, semicolon))?.trim().toLowerCase();
  switch (type) {
    case "application/json":
    case "text/plain":
      return "application/json";
    case "application/x-protobuf":
    case "application/protobuf":
      return "application/x-protobuf";
    default:
      return undefined;
  }
}
