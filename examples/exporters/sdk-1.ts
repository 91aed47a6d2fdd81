import { OTLPLogExporter as JsonLogs } from "otel1-logs-http";
import { OTLPLogExporter as ProtobufLogs } from "otel1-logs-proto";
import { OTLPMetricExporter } from "otel1-metrics-http";
import { LoggerProvider, SimpleLogRecordProcessor } from "otel1-sdk-logs";
import { MeterProvider, PeriodicExportingMetricReader } from "otel1-sdk-metrics";
import { BasicTracerProvider, SimpleSpanProcessor } from "otel1-sdk-trace";
import { OTLPTraceExporter as JsonSpans } from "otel1-trace-http";
import { OTLPTraceExporter as ProtobufSpans } from "otel1-trace-proto";
import { recordSpans, type Send, sampleLog } from "./sample.ts";

/** OpenTelemetry JS 1.x: SDK 1.30, exporters 0.57. */
export const sendWithSdk1: Send = async ({ url, encoding, compression }, name) => {
  const options = { compression: compression as never };
  const [Logs, Spans] = encoding === "json" ? [JsonLogs, JsonSpans] : [ProtobufLogs, ProtobufSpans];
  const logs = new LoggerProvider();
  logs.addLogRecordProcessor(
    new SimpleLogRecordProcessor(new Logs({ url: `${url}/v1/logs`, ...options })),
  );
  const spans = new BasicTracerProvider({
    spanProcessors: [new SimpleSpanProcessor(new Spans({ url: `${url}/v1/traces`, ...options }))],
  });
  // Its types name another copy of the SDK of the same version.
  const exporter = new OTLPMetricExporter({ url: `${url}/v1/metrics`, ...options }) as never;
  const metrics = new MeterProvider({ readers: [new PeriodicExportingMetricReader({ exporter })] });
  logs.getLogger("sample").emit(sampleLog(name));
  const sent = recordSpans(spans.getTracer("sample"), name);
  metrics.getMeter("sample").createCounter("clicks").add(1);
  for (const provider of [logs, spans, metrics]) {
    await provider.forceFlush();
    await provider.shutdown();
  }
  return sent;
};
