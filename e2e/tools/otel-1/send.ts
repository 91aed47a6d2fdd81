// OpenTelemetry JS 1.x: SDK 1.30, exporters 0.57.
import { OTLPLogExporter as JsonLogs } from "@opentelemetry/exporter-logs-otlp-http";
import { OTLPLogExporter as ProtobufLogs } from "@opentelemetry/exporter-logs-otlp-proto";
import { OTLPMetricExporter } from "@opentelemetry/exporter-metrics-otlp-http";
import { OTLPTraceExporter as JsonSpans } from "@opentelemetry/exporter-trace-otlp-http";
import { OTLPTraceExporter as ProtobufSpans } from "@opentelemetry/exporter-trace-otlp-proto";
import { LoggerProvider, SimpleLogRecordProcessor } from "@opentelemetry/sdk-logs";
import { MeterProvider, PeriodicExportingMetricReader } from "@opentelemetry/sdk-metrics";
import { BasicTracerProvider, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { finish, readSample, recordSpans, sampleLog } from "../sample.ts";

const { url, encoding, options, name } = readSample();
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
recordSpans(spans.getTracer("sample"), name);
metrics.getMeter("sample").createCounter("clicks").add(1);
await finish(logs, spans, metrics);
