import {
  type Context,
  context,
  type Span,
  type SpanOptions,
  type Tracer,
  type TracerProvider,
  trace,
} from "@opentelemetry/api";
import { encodeSpan } from "@session-replay/otlp/encode";
import { maskSpan } from "../names/mask-span.ts";
import { sampleOf } from "../session/sampling.ts";
import { sessionAttributes } from "../session-attributes.ts";
import { agentState } from "../state.ts";
import type { Delivery } from "./delivery.ts";
import { isDouble } from "./doubles.ts";
import { startSpan } from "./span.ts";

type Run<T> = (span: Span) => T;

/** An OpenTelemetry tracer provider whose spans leave by `delivery` when they end. */
export function createTracerProvider(delivery: Delivery): TracerProvider {
  return {
    getTracer(name, version) {
      const scope = { name, version };
      const start: Tracer["startSpan"] = (span, options = {}, parent = context.active()) => {
        const session = sessionAttributes();
        return startSpan({
          name: span,
          options,
          parent: options.root ? undefined : trace.getSpanContext(parent),
          attributes: {},
          now: agentState().now,
          onEnd(ended) {
            const { permitted, options: agent } = agentState();
            if (!permitted() || sampleOf(session["session.id"], agent) !== "all") return;
            const masked = maskSpan(ended, session, agent.allowedQueryParameters);
            delivery.add(scope, encodeSpan(masked, isDouble));
          },
        });
      };
      /** `(name, run)`, `(name, options, run)` and `(name, options, parent, run)`. */
      function startActiveSpan<T>(
        span: string,
        first: Run<T> | SpanOptions,
        second?: Run<T> | Context,
        third?: Run<T>,
      ): T {
        const options = typeof first === "function" ? {} : first;
        const parent = typeof second === "object" ? second : context.active();
        const run = [first, second, third].find((argument) => typeof argument === "function");
        const started = start(span, options, parent);
        return context.with(trace.setSpan(parent, started), () => (run as Run<T>)(started));
      }
      return { startSpan: start, startActiveSpan };
    },
  };
}
