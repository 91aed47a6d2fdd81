import { context, type LoggerProvider, trace } from "@opentelemetry/api";
import { encodeLog } from "@session-replay/otlp/encode";
import { maskAttributes, maskValue } from "../names/mask-value.ts";
import { sessionAttributes } from "../session-attributes.ts";
import { agentState } from "../state.ts";
import type { Delivery } from "./delivery.ts";
import { isDouble } from "./doubles.ts";
import { packageName } from "./resource.ts";
import { toEpochMs } from "./time-input.ts";

/** An OpenTelemetry logger provider whose records leave by `delivery`. */
export function createLoggerProvider(delivery: Delivery): LoggerProvider {
  return {
    getLogger: (name, version) => ({
      enabled: () => true,
      emit(record) {
        if (!agentState().permitted()) return;
        const now = agentState().now();
        const span = trace.getSpanContext(record.context ?? context.active());
        const dropped = delivery.takeDropped();
        // The agent's own events come masked and with their session, and are nobody else's.
        const own = name === packageName;
        const allowed = agentState().options.allowedQueryParameters;
        const given = record.attributes ?? {};
        const attributes: Record<string, unknown> = own
          ? given
          : { ...sessionAttributes(), ...maskAttributes(given, allowed) };
        // The ids stand at the top level too; as attributes they can be queried everywhere.
        if (span) Object.assign(attributes, { "trace.id": span.traceId, "span.id": span.spanId });
        if (dropped) attributes["session.dropped_count"] = dropped;
        const json = encodeLog(
          {
            time: toEpochMs(record.timestamp, now),
            observedTime: toEpochMs(record.observedTimestamp, now),
            severityNumber: record.severityNumber ?? 9,
            severityText: record.severityText ?? "INFO",
            eventName: record.eventName,
            body: own ? record.body : maskValue(record.body, allowed),
            attributes,
            traceId: span?.traceId,
            spanId: span?.spanId,
            flags: span?.traceFlags,
          },
          isDouble,
        );
        delivery.add({ name, version }, json, own && record.body === "user.outcome");
      },
    }),
  };
}
