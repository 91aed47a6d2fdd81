import { context, type Tracer, type TracerProvider, trace } from "@opentelemetry/api";
import { encodeSpan } from "@session-replay/otlp/encode";
import { maskSpan } from "../names/mask-span.ts";
import { sampleOf } from "../session/sampling.ts";
import { sessionAttributes } from "../session-attributes.ts";
import { agentState } from "../state.ts";
import { activeBy } from "./active-span.ts";
import type { Delivery } from "./delivery.ts";
import { isDouble } from "./doubles.ts";
import { startSpan } from "./span.ts";

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
            const dropped = delivery.takeDropped();
            const about = dropped ? { ...session, "session.dropped_count": dropped } : session;
            const masked = maskSpan(ended, about, agent.allowedQueryParameters);
            delivery.add(scope, encodeSpan(masked, isDouble));
          },
        });
      };
      return { startSpan: start, startActiveSpan: activeBy(start) };
    },
  };
}
