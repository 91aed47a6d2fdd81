import {
  type Exception,
  isSpanContextValid,
  type Span,
  type SpanAttributes,
  type SpanContext,
  SpanKind,
  type SpanOptions,
  type TimeInput,
} from "@opentelemetry/api";
import type { OutgoingSpan } from "@session-replay/otlp/encode";
import type { Clock } from "../clock.ts";
import { randomHex } from "../random.ts";
import { toEpochMs } from "./time-input.ts";

export interface SpanStart {
  readonly name: string;
  readonly options: SpanOptions;
  readonly parent: SpanContext | undefined;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly now: Clock;
  readonly onEnd: (span: OutgoingSpan) => void;
}

const exceptionAttributes = (exception: Exception): SpanAttributes => {
  if (typeof exception === "string") return { "exception.message": exception };
  return {
    "exception.type": String(exception.code ?? exception.name ?? "Error"),
    "exception.message": exception.message ?? "",
    "exception.stacktrace": exception.stack ?? "",
  };
};

const isTime = (value: SpanAttributes | TimeInput | undefined): value is TimeInput =>
  typeof value === "number" || value instanceof Date || Array.isArray(value);

/** A span that hands itself over when it ends. */
export function startSpan({ name, options, parent, attributes, now, onEnd }: SpanStart): Span {
  const valid = parent && isSpanContextValid(parent) ? parent : undefined;
  const own: SpanContext = {
    traceId: valid?.traceId ?? randomHex(16),
    spanId: randomHex(8),
    traceFlags: valid?.traceFlags ?? 1,
    ...(valid?.traceState ? { traceState: valid.traceState } : {}),
  };
  const startTime = toEpochMs(options.startTime, now());
  const values: Record<string, unknown> = { ...attributes, ...options.attributes };
  const events: { time: number; name: string; attributes: object }[] = [];
  const links: { traceId: string; spanId: string; attributes: object }[] = [];
  let status: { code: number; message?: string | undefined } = { code: 0 };
  let ended = false;

  const span: Span = {
    spanContext: () => own,
    isRecording: () => !ended,
    setAttribute(key, value) {
      if (!ended) values[key] = value;
      return span;
    },
    setAttributes(more) {
      if (!ended) Object.assign(values, more);
      return span;
    },
    addEvent(event, second, third) {
      const time = toEpochMs(isTime(second) ? second : third, now());
      if (!ended)
        events.push({ time, name: event, attributes: isTime(second) ? {} : (second ?? {}) });
      return span;
    },
    addLink({ context, attributes: about }) {
      const { traceId, spanId } = context;
      if (!ended) links.push({ traceId, spanId, attributes: about ?? {} });
      return span;
    },
    addLinks(more) {
      for (const link of more) span.addLink(link);
      return span;
    },
    setStatus(next) {
      if (!ended) status = { code: next.code, message: next.message };
      return span;
    },
    updateName(next) {
      if (!ended) name = next;
      return span;
    },
    recordException(exception, time) {
      span.addEvent("exception", exceptionAttributes(exception), time);
    },
    end(time) {
      if (ended) return;
      ended = true;
      onEnd({
        traceId: own.traceId,
        spanId: own.spanId,
        parentSpanId: valid?.spanId,
        traceState: own.traceState?.serialize(),
        flags: own.traceFlags,
        name,
        kind: (options.kind ?? SpanKind.INTERNAL) + 1,
        startTime,
        endTime: Math.max(startTime, toEpochMs(time, now())),
        attributes: values,
        events,
        links,
        status,
      });
    },
  };
  span.addLinks([...(options.links ?? [])]);
  return span;
}
