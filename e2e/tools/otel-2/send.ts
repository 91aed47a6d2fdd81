// OpenTelemetry JS 2.x: SDK 2.2, exporters 0.208.
import { OTLPLogExporter as JsonLogs } from "@opentelemetry/exporter-logs-otlp-http";
import { OTLPLogExporter as ProtobufLogs } from "@opentelemetry/exporter-logs-otlp-proto";
import { OTLPMetricExporter } from "@opentelemetry/exporter-metrics-otlp-proto";
import { OTLPTraceExporter as JsonSpans } from "@opentelemetry/exporter-trace-otlp-http";
import { OTLPTraceExporter as ProtobufSpans } from "@opentelemetry/exporter-trace-otlp-proto";
import { LoggerProvider, SimpleLogRecordProcessor } from "@opentelemetry/sdk-logs";
import { MeterProvider, PeriodicExportingMetricReader } from "@opentelemetry/sdk-metrics";
import { BasicTracerProvider, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { finish, readSample, recordSpans, sampleLog } from "../sample.ts";

const { url, encoding, options, name } = readSample();
const [Logs, Spans] = encoding === "json" ? [JsonLogs, JsonSpans] : [ProtobufLogs, ProtobufSpans];
const logs = new LoggerProvider({
  processors: [new SimpleLogRecordProcessor(new Logs({ url: `${url}/v1/logs`, ...options }))],
});
const spans = new BasicTracerProvider({
  spanProcessors: [new SimpleSpanProcessor(new Spans({ url: `${url}/v1/traces`, ...options }))],
});
const exporter = new OTLPMetricExporter({ url: `${url}/v1/metrics`, ...options });
const metrics = new MeterProvider({ readers: [new PeriodicExportingMetricReader({ exporter })] });
logs.getLogger("sample").emit(sampleLog(name));
recordSpans(spans.getTracer("sample"), name);
metrics.getMeter("sample").createCounter("clicks").add(1);
await finish(logs, spans, metrics);
