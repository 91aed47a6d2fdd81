import type {
  Context,
  trace as real,
  Span,
  SpanContext,
  Tracer,
  TracerProvider,
} from "@opentelemetry/api";
import { activeBy } from "../pipeline/active-span.ts";
import { context, createContextKey } from "./context.ts";
import { isSpanContextValid, wrapSpanContext } from "./idle-span.ts";
import { register, registered, unregister } from "./registry.ts";

const spanKey = /* @__PURE__ */ createContextKey("OpenTelemetry Context Key SPAN");

const getSpan = (from: Context): Span | undefined =>
  (from.getValue(spanKey) as Span | undefined) || undefined;
const setSpan = (on: Context, span: Span): Context => on.setValue(spanKey, span);
const getSpanContext = (from: Context): SpanContext | undefined => getSpan(from)?.spanContext();

/** Until a provider is registered, spans only carry their parent on. */
const startIdle: Tracer["startSpan"] = (_, options, parent = context.active()) => {
  const above = options?.root ? undefined : getSpanContext(parent);
  return wrapSpanContext(above && isSpanContextValid(above) ? above : undefined);
};

const idle: Tracer = { startSpan: startIdle, startActiveSpan: /* @__PURE__ */ activeBy(startIdle) };

/** Its tracers begin to work when a provider is registered. */
const late: TracerProvider = {
  getTracer(...scope) {
    const tracer = (): Tracer => registered<TracerProvider>("trace")?.getTracer(...scope) ?? idle;
    const startSpan: Tracer["startSpan"] = (...args) => tracer().startSpan(...args);
    return { startSpan, startActiveSpan: activeBy(startSpan) };
  },
};

const getTracerProvider = (): TracerProvider => registered<TracerProvider>("trace") ?? late;

/** As `trace` of `@opentelemetry/api`. */
export const trace: { [Name in keyof typeof real]: (typeof real)[Name] } = {
  setGlobalTracerProvider: (provider) => register("trace", provider),
  getTracerProvider,
  getTracer: (name, version) => getTracerProvider().getTracer(name, version),
  disable: () => unregister("trace"),
  wrapSpanContext,
  isSpanContextValid,
  getSpan,
  getActiveSpan: () => getSpan(context.active()),
  getSpanContext,
  setSpan,
  setSpanContext: (on, spanContext) => setSpan(on, wrapSpanContext(spanContext)),
  deleteSpan: (from) => from.deleteValue(spanKey),
};
