import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Context, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { OTLPLogExporter as JsonLogExporter } from "@opentelemetry/exporter-logs-otlp-http";
import { OTLPLogExporter as ProtoLogExporter } from "@opentelemetry/exporter-logs-otlp-proto";
import { OTLPTraceExporter as JsonTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { OTLPTraceExporter as ProtoTraceExporter } from "@opentelemetry/exporter-trace-otlp-proto";
import { LoggerProvider, SimpleLogRecordProcessor } from "@opentelemetry/sdk-logs";
import { SimpleSpanProcessor, TracerProvider } from "@opentelemetry/sdk-trace";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningServer, startServer } from "./start-server.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "exporters-"));
let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ dataFolder: folder, port: 0 });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function query(text: string): Promise<unknown> {
  const reply = await fetch(`${server.url}/_query`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: text }),
  });
  const { values }: { values?: unknown } = JSON.parse(await reply.text());
  return values;
}

const variants = [
  ["JSON", JsonLogExporter, JsonTraceExporter, "none"],
  ["JSON with gzip", JsonLogExporter, JsonTraceExporter, "gzip"],
  ["protobuf", ProtoLogExporter, ProtoTraceExporter, "none"],
  ["protobuf with gzip", ProtoLogExporter, ProtoTraceExporter, "gzip"],
] as const;

test.each(variants)(
  "OpenTelemetry JS sends logs and spans in %s",
  async (name, LogExporter, TraceExporter, compression) => {
    const options = { compression: compression as never };
    const logs = new LoggerProvider({
      processors: [
        new SimpleLogRecordProcessor({
          exporter: new LogExporter({ url: `${server.url}/v1/logs`, ...options }),
        }),
      ],
    });
    const tracing = new TracerProvider({
      spanProcessors: [
        new SimpleSpanProcessor({
          exporter: new TraceExporter({ url: `${server.url}/v1/traces`, ...options }),
        }),
      ],
    });
    const tracer = tracing.getTracer("test");
    const parent = tracer.startSpan(`parent ${name}`, { kind: SpanKind.SERVER });
    const context: Context = trace.setSpan(ROOT_CONTEXT, parent);
    const child = tracer.startSpan(
      `child ${name}`,
      { links: [{ context: parent.spanContext(), attributes: { why: "test" } }] },
      context,
    );
    child.addEvent("retried", { attempt: 2 });
    child.recordException(new Error("card_declined"));
    child.setStatus({ code: SpanStatusCode.ERROR, message: "declined" });
    child.end();
    parent.end();
    logs.getLogger("test").emit({
      body: `log ${name}`,
      eventName: "user.test",
      severityNumber: 17,
      severityText: "ERROR",
      attributes: { "session.id": "sess_1", "cart.items": 3, ratio: 1.5, tags: ["a", "b"] },
      context,
    });
    await logs.forceFlush();
    await tracing.forceFlush();
    await logs.shutdown();
    await tracing.shutdown();
    const { traceId, spanId } = parent.spanContext();
    const logQuery = `FROM logs-generic.otel-default | WHERE body.text == "log ${name}" | KEEP trace_id, span_id, event_name, severity_text, attributes.cart.items, attributes.ratio, attributes.tags`;
    await expect
      .poll(() => query(logQuery), { timeout: 10_000 })
      .toEqual([[traceId, spanId, "user.test", "ERROR", 3, 1.5, ["a", "b"]]]);
    const spanQuery = `FROM traces-generic.otel-default | WHERE trace_id == "${traceId}" | SORT name | KEEP name, kind, parent_span_id, status.code, status.message`;
    await expect
      .poll(() => query(spanQuery), { timeout: 10_000 })
      .toEqual([
        [`child ${name}`, "Internal", spanId, "Error", "declined"],
        [`parent ${name}`, "Server", null, null, null],
      ]);
    const eventQuery = `FROM logs-generic.otel-default | WHERE span_id == "${child.spanContext().spanId}" | SORT event_name | KEEP event_name`;
    await expect
      .poll(() => query(eventQuery), { timeout: 10_000 })
      .toEqual([["exception"], ["retried"]]);
  },
);
