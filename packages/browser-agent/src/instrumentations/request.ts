import {
  type Baggage,
  context,
  createContextKey,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from "@opentelemetry/api";
import { maskString } from "../names/mask-value.ts";
import { urlTemplateOf } from "../names/url-template.ts";
import { getTracer } from "../providers.ts";
import type { Stop } from "../source.ts";
import { type PageRequest, type RequestEnd, requests } from "../sources/requests.ts";
import { agentState } from "../state.ts";
import { graphqlOperation } from "./graphql.ts";

export interface RequestOptions {
  /** Origins beside the page's own that get the `traceparent` header. */
  readonly traceOrigins?: readonly (string | RegExp)[];
  /** Also send `baggage` with the session's id, so that back-end logs can be joined; off if not given. */
  readonly baggage?: boolean;
  /** URLs that make no span. */
  readonly ignoreUrls?: readonly (string | RegExp)[];
  readonly onRequest?: (request: PageRequest, span: Span) => void;
}

const matches = (url: string, patterns: readonly (string | RegExp)[] = []): boolean =>
  patterns.some((pattern) =>
    typeof pattern === "string" ? url.startsWith(pattern) : pattern.test(url),
  );

/** An origin is allowed as a whole: `https://api.shop.test` is not the beginning of another name. */
const allowsOrigin = (url: URL, origins: readonly (string | RegExp)[] = []): boolean =>
  origins.some((origin) =>
    typeof origin === "string" ? originOf(origin) === url.origin : origin.test(url.origin),
  );

const originOf = (text: string): string | undefined => {
  try {
    return new URL(text, location.href).origin;
  } catch {
    return undefined;
  }
};

function addHeaders(request: PageRequest, span: Span, baggage: boolean): void {
  const { traceId, spanId, traceFlags, traceState } = span.spanContext();
  const flags = traceFlags.toString(16).padStart(2, "0");
  request.setHeader("traceparent", `00-${traceId}-${spanId}-${flags}`);
  const state = traceState?.serialize();
  if (state) request.setHeader("tracestate", state);
  if (!baggage) return;
  // As `propagation.getActiveBaggage()`, without its share of the script.
  const active = context.active().getValue(createContextKey("OpenTelemetry Baggage Key"));
  const others = (active as Baggage | undefined)?.getAllEntries() ?? [];
  const entries = others.map(([key, { value }]) => `${key}=${encodeURIComponent(value)}`);
  entries.push(`session.id=${agentState().session.id()}`);
  request.setHeader("baggage", entries.join());
}

function finish(span: Span, end: RequestEnd): void {
  const { status, bodySize, failure } = end;
  if (status) span.setAttribute("http.response.status_code", status);
  if (bodySize !== undefined) span.setAttribute("http.response.body.size", bodySize);
  if (failure) span.setAttribute("error.type", failure);
  else if (status && status >= 400) span.setAttribute("error.type", String(status));
  if (failure !== "abort" && (failure || (status ?? 0) >= 400)) {
    span.setStatus({ code: SpanStatusCode.ERROR });
  }
  span.end(end.at);
}

/** Makes a client span of each fetch and XHR call and passes its trace on to the own origin. */
export function instrumentRequests(options: RequestOptions = {}): Stop {
  return requests.subscribe((request) => {
    const { url, method, click } = request;
    if (matches(url.href, options.ignoreUrls)) return;
    const template = urlTemplateOf(url.href, agentState().options);
    const operation = graphqlOperation(request.body);
    const port = Number(url.port || (url.protocol === "https:" ? 443 : 80));
    const span = getTracer().startSpan(
      template ? `${method} ${template}` : method,
      {
        kind: SpanKind.CLIENT,
        startTime: request.at,
        attributes: {
          "http.request.method": method,
          "server.address": url.hostname,
          "server.port": port,
          "url.full": maskString(url.href, agentState().options.allowedQueryParameters),
          ...(template ? { "url.template": template } : {}),
          ...(click?.sequence ? { "session.click_sequence": click.sequence } : {}),
          ...(operation?.name ? { "graphql.operation.name": operation.name } : {}),
          ...(operation ? { "graphql.operation.type": operation.type } : {}),
        },
      },
      context.active(),
    );
    if (trace.isSpanContextValid(span.spanContext())) request.traceId = span.spanContext().traceId;
    if (url.origin === location.origin || allowsOrigin(url, options.traceOrigins)) {
      addHeaders(request, span, options.baggage === true);
    }
    options.onRequest?.(request, span);
    void request.settled.then((end) => finish(span, end));
  });
}
