/** An application with the whole of OpenTelemetry's own SDK, which reports at `/app`. */
import { context, DiagConsoleLogger, DiagLogLevel, diag, logs, trace } from "@opentelemetry/api";
import { OTLPLogExporter } from "@opentelemetry/exporter-logs-otlp-http";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { LoggerProvider, SimpleLogRecordProcessor } from "@opentelemetry/sdk-logs";
import { SimpleSpanProcessor, StackContextManager, TracerProvider } from "@opentelemetry/sdk-trace";

const url = (signal: string): string => `${location.origin}/app/v1/${signal}`;

export function startOwnSdk(): void {
  diag.setLogger(new DiagConsoleLogger(), DiagLogLevel.WARN);
  const spans = new SimpleSpanProcessor({
    exporter: new OTLPTraceExporter({ url: url("traces") }),
  });
  trace.setGlobalTracerProvider(new TracerProvider({ spanProcessors: [spans] }));
  const records = new SimpleLogRecordProcessor({
    exporter: new OTLPLogExporter({ url: url("logs") }),
  });
  logs.setGlobalLoggerProvider(new LoggerProvider({ processors: [records] }));
  context.setGlobalContextManager(new StackContextManager().enable());
  Object.assign(window, { trace, logs, context });
}
