import type { SessionDetail, SpanDetail } from "@session-replay/server/api";
import { durationText } from "../text/duration.ts";
import { pathText } from "../text/page.ts";
import { numberOf, textOf } from "./fields.ts";

/** Spans that the browser recorded; all others are of a back end. */
export function isBrowserSpan(span: SpanDetail, detail: SessionDetail): boolean {
  return (
    textOf(span.attributes, "session.id") !== undefined ||
    (detail.session.service !== undefined && span.service === detail.session.service)
  );
}

/** Milliseconds of a span, from its nanoseconds. */
export const spanMilliseconds = (span: SpanDetail): number => span.duration / 1e6;

/** The HTTP status that a span was answered with. */
export const statusOf = (span: SpanDetail): number | undefined =>
  numberOf(span.attributes, "http.response.status_code");

/** A span that did not do what was asked of it. */
export const hasFailed = (span: SpanDetail): boolean =>
  span.status === "Error" || (statusOf(span) ?? 0) >= 400;

/** `POST /api/pay`: the method and path of a request's span, else its name. */
export function callName(span: SpanDetail): string {
  const method = textOf(span.attributes, "http.request.method");
  const template = textOf(span.attributes, "url.template");
  const path = template ?? pathText(textOf(span.attributes, "url.full"));
  return method !== undefined && path !== "" ? `${method} ${path}` : span.name;
}

/** `402 in 310 ms`: how a request ended. */
export function callResult(span: SpanDetail): string {
  const status = statusOf(span) ?? textOf(span.attributes, "error.type") ?? span.statusMessage;
  const took = durationText(spanMilliseconds(span));
  return status === undefined ? took : `${status} in ${took}`;
}

const depthOf = (span: SpanDetail, byId: ReadonlyMap<string, SpanDetail>): number => {
  let depth = 0;
  let parent = span.parentSpanId === undefined ? undefined : byId.get(span.parentSpanId);
  // A parent cycle in broken data must not hang the page.
  while (parent && depth < 64) {
    depth += 1;
    parent = parent.parentSpanId === undefined ? undefined : byId.get(parent.parentSpanId);
  }
  return depth;
};

/** How many spans stand above each span of the list, by span id. */
export function spanDepths(spans: readonly SpanDetail[]): ReadonlyMap<string, number> {
  const byId = new Map(spans.map((span) => [span.spanId, span]));
  return new Map(spans.map((span) => [span.spanId, depthOf(span, byId)]));
}

/** The deepest back-end span of the call's trace that failed: the likely place of the cause. */
export function deepestFailure(call: SpanDetail, detail: SessionDetail): SpanDetail | undefined {
  const trace = detail.spans.filter((span) => span.traceId === call.traceId);
  const depths = spanDepths(trace);
  return trace
    .filter((span) => !isBrowserSpan(span, detail) && span.status === "Error")
    .toSorted((a, b) => (depths.get(b.spanId) ?? 0) - (depths.get(a.spanId) ?? 0))[0];
}
