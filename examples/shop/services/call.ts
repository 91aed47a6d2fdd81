import { context, propagation, SpanKind, SpanStatusCode } from "@opentelemetry/api";
import type { Tracing } from "./tracing.ts";

/** POSTs JSON to another service, in a client span whose ids travel along as `traceparent`. */
export function call(
  tracing: Tracing,
  url: string,
  body: unknown,
): Promise<{ readonly status: number; readonly body: unknown }> {
  const { hostname, port } = new URL(url);
  const attributes = {
    "http.request.method": "POST",
    "url.full": url,
    "server.address": hostname,
    "server.port": Number(port),
  };
  return tracing.span("POST", { kind: SpanKind.CLIENT, attributes }, async (span) => {
    const headers: Record<string, string> = { "content-type": "application/json" };
    propagation.inject(context.active(), headers);
    const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
    span.setAttribute("http.response.status_code", response.status);
    if (response.status >= 400) {
      span.setAttribute("error.type", String(response.status));
      span.setStatus({ code: SpanStatusCode.ERROR });
    }
    return { status: response.status, body: await response.json() };
  });
}
