// Deno's own telemetry: the OTLP exporter is Rust's. OTEL_… variables say where and how to send.
import { metrics, SpanStatusCode, trace } from "@opentelemetry/api";

const [name] = Deno.args;
const server = Deno.serve({ port: 0, onListen() {} }, () => new Response("ok"));
const tracer = trace.getTracer("sample");
await tracer.startActiveSpan(`parent ${name}`, async (parent) => {
  await (await fetch(`http://127.0.0.1:${server.addr.port}/cart`)).text();
  const child = tracer.startSpan(`child ${name}`, { links: [{ context: parent.spanContext() }] });
  child.addEvent("retried", { attempt: 2 });
  child.recordException(new Error("declined"));
  child.setStatus({ code: SpanStatusCode.ERROR, message: "declined" });
  child.end();
  console.error(`log ${name}`);
  parent.end();
});
metrics.getMeter("sample").createCounter("clicks").add(1);
await server.shutdown();
