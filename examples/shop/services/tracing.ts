import {
  type Attributes,
  context,
  logs,
  propagation,
  SeverityNumber,
  type Span,
  type SpanOptions,
  SpanStatusCode,
  trace,
} from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { W3CTraceContextPropagator } from "@opentelemetry/core";
import { OTLPLogExporter } from "@opentelemetry/exporter-logs-otlp-http";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { BatchLogRecordProcessor, LoggerProvider } from "@opentelemetry/sdk-logs";
import { BatchSpanProcessor, TracerProvider } from "@opentelemetry/sdk-trace";

interface TracingOptions {
  readonly serviceName: string;
  readonly serviceVersion: string;
  /** Base URL of an OTLP/HTTP receiver. */
  readonly otlpUrl: string;
}

/** What a service may do with its telemetry. */
export interface Tracing {
  /** Runs `work` in a span; a thrown error is recorded, marks the span failed and goes on up. */
  readonly span: <T>(
    name: string,
    options: SpanOptions,
    work: (span: Span) => Promise<T>,
  ) => Promise<T>;
  /** A log line that carries the ids of the span it is written in. */
  readonly log: (level: "INFO" | "ERROR", message: string, attributes?: Attributes) => void;
  /** Sends what is left. */
  readonly stop: () => Promise<void>;
}

/** Soon enough that a back-end span is there when somebody looks at the click that caused it. */
const exportDelay = { scheduledDelayMillis: 200 };

/** Sets up OpenTelemetry's Node SDK for this process: traces, logs and W3C propagation. */
export function startTracing(options: TracingOptions): Tracing {
  const resource = resourceFromAttributes({
    "service.name": options.serviceName,
    "service.version": options.serviceVersion,
    "deployment.environment.name": "demo",
    "telemetry.sdk.language": "nodejs",
    "telemetry.sdk.name": "opentelemetry",
  });
  const traces = new TracerProvider({
    resource,
    spanProcessors: [
      new BatchSpanProcessor({
        exporter: new OTLPTraceExporter({ url: `${options.otlpUrl}/v1/traces` }),
        ...exportDelay,
      }),
    ],
  });
  const records = new LoggerProvider({
    resource,
    processors: [
      new BatchLogRecordProcessor({
        exporter: new OTLPLogExporter({ url: `${options.otlpUrl}/v1/logs` }),
        ...exportDelay,
      }),
    ],
  });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  trace.setGlobalTracerProvider(traces);
  logs.setGlobalLoggerProvider(records);
  const tracer = trace.getTracer(options.serviceName, options.serviceVersion);
  const logger = logs.getLogger(options.serviceName, options.serviceVersion);

  return {
    span: (name, spanOptions, work) =>
      tracer.startActiveSpan(name, spanOptions, async (span) => {
        try {
          return await work(span);
        } catch (error) {
          const failure = error instanceof Error ? error : new Error(String(error));
          span.recordException(failure);
          span.setStatus({ code: SpanStatusCode.ERROR, message: failure.message });
          throw error;
        } finally {
          span.end();
        }
      }),
    log: (level, message, attributes = {}) =>
      logger.emit({
        severityText: level,
        severityNumber: level === "ERROR" ? SeverityNumber.ERROR : SeverityNumber.INFO,
        body: message,
        attributes,
      }),
    stop: async () => {
      await Promise.all([traces.shutdown(), records.shutdown()]);
    },
  };
}
