import { OTLPLogExporter as JsonLogs } from "otel2-logs-http";
import { OTLPLogExporter as ProtobufLogs } from "otel2-logs-proto";
import { OTLPMetricExporter } from "otel2-metrics-proto";
import { LoggerProvider, SimpleLogRecordProcessor } from "otel2-sdk-logs";
import { MeterProvider, PeriodicExportingMetricReader } from "otel2-sdk-metrics";
import { BasicTracerProvider, SimpleSpanProcessor } from "otel2-sdk-trace";
import { OTLPTraceExporter as JsonSpans } from "otel2-trace-http";
import { OTLPTraceExporter as ProtobufSpans } from "otel2-trace-proto";
import { recordSpans, type Send, sampleLog } from "./sample.ts";

/** OpenTelemetry JS 2.x: SDK 2.2, exporters 0.208. */
export const sendWithSdk2: Send = async ({ url, encoding, compression }, name) => {
  const options = { compression: compression as never };
  const [Logs, Spans] = encoding === "json" ? [JsonLogs, JsonSpans] : [ProtobufLogs, ProtobufSpans];
  const logs = new LoggerProvider({
    processors: [new SimpleLogRecordProcessor(new Logs({ url: `${url}/v1/logs`, ...options }))],
  });
  const spans = new BasicTracerProvider({
    spanProcessors: [new SimpleSpanProcessor(new Spans({ url: `${url}/v1/traces`, ...options }))],
  });
  const metrics = new MeterProvider({
    readers: [
      new PeriodicExportingMetricReader({
        exporter: new OTLPMetricExporter({ url: `${url}/v1/metrics`, ...options }),
      }),
    ],
  });
  logs.getLogger("sample").emit(sampleLog(name));
  const sent = recordSpans(spans.getTracer("sample"), name);
  metrics.getMeter("sample").createCounter("clicks").add(1);
  for (const provider of [logs, spans, metrics]) {
    await provider.forceFlush();
    await provider.shutdown();
  }
  return sent;
};
