import process from "node:process";
import {
  type Attributes,
  DiagConsoleLogger,
  DiagLogLevel,
  diag,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from "@opentelemetry/api";

/** Where to send, how the exporter shall pack it, and the name of what is sent. */
export interface Sample {
  /** Base URL of the receiver. */
  readonly url: string;
  readonly encoding: string;
  readonly options: { readonly compression: never };
  readonly name: string;
}

/** Reads `URL ENCODING COMPRESSION NAME`; from now on the SDK prints what goes wrong. */
export function readSample(): Sample {
  diag.setLogger(new DiagConsoleLogger(), DiagLogLevel.WARN);
  const [url = "", encoding = "", compression = "", name = ""] = process.argv.slice(2);
  // Each version of the exporters has an enumeration of its own for these two words.
  return { url, encoding, options: { compression: compression as never }, name };
}

/** A log record as each SDK takes it. */
export const sampleLog = (name: string) => ({
  body: `log ${name}`,
  severityNumber: 17,
  severityText: "ERROR",
  attributes: { "session.id": "sess_1", "cart.items": 3, ratio: 1.5, tags: ["a", "b"] },
});

const why: Attributes = { why: "sample" };

/** A span with a child that has an event, an exception, a link and an error. */
export function recordSpans(tracer: Pick<Tracer, "startSpan">, name: string): void {
  const parent = tracer.startSpan(`parent ${name}`, { kind: SpanKind.SERVER });
  const links = [{ context: parent.spanContext(), attributes: why }];
  const child = tracer.startSpan(`child ${name}`, { links }, trace.setSpan(ROOT_CONTEXT, parent));
  child.addEvent("retried", { attempt: 2 });
  child.recordException(new Error("declined"));
  child.setStatus({ code: SpanStatusCode.ERROR, message: "declined" });
  child.end();
  parent.end();
}

interface Provider {
  forceFlush(): Promise<void>;
  shutdown(): Promise<void>;
}

/** Resolves when all is delivered or given up. */
export async function finish(...providers: readonly Provider[]): Promise<void> {
  for (const provider of providers) {
    await provider.forceFlush();
    await provider.shutdown();
  }
}
