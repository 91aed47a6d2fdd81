import type { IncomingMessage } from "node:http";
import type { Ask } from "@session-replay/esql";
import type { RateLimiter } from "../access/rate.ts";
import type { Receiver } from "../receive/receiver.ts";
import type { OwnTracer } from "./tracer.ts";

/** An `Ask` whose queries are spans; neither the query nor its answer is in them. */
export const tracedAsk =
  (ask: Ask, tracer: OwnTracer): Ask =>
  (query, options) =>
    tracer.span({ name: "esql.query", kind: "internal" }, async (span) => {
      const answer = await ask(query, options);
      span.set({ "db.system.name": "esql", "db.response.returned_rows": answer.rows.length });
      return answer;
    });

const parentOf = ({ headers }: IncomingMessage): string | undefined => {
  const { traceparent } = headers;
  return typeof traceparent === "string" ? traceparent : undefined;
};

/**
 * A receiver whose requests are spans, as many a second as `sample` lets through: browsers send
 * thousands, and each span is a record itself.
 */
export const tracedReceiver =
  (receive: Receiver, tracer: OwnTracer, sample: RateLimiter): Receiver =>
  (request, response, signal) => {
    if (request.method !== "POST" || sample.take("otlp") > 0) {
      return receive(request, response, signal);
    }
    const route = `/v1/${signal}`;
    void tracer.span(
      { name: `POST ${route}`, kind: "server", traceparent: parentOf(request) },
      (span) =>
        new Promise<void>((resolve) => {
          response.once("close", () => {
            span.set({
              "http.request.method": "POST",
              "http.route": route,
              "http.response.status_code": response.statusCode,
            });
            if (response.statusCode >= 500) span.fail(String(response.statusCode));
            resolve();
          });
          receive(request, response, signal);
        }),
    );
  };
