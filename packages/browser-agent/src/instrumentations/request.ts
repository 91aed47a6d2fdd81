import {
  type Span,
  type SpanAttributes,
  SpanKind,
  SpanStatusCode,
  trace,
} from "@opentelemetry/api";
import { maskString } from "../names/mask-value.ts";
import { urlTemplateOf } from "../names/url-template.ts";
import type { EventAttributes } from "../options.ts";
import { getTracer } from "../providers.ts";
import type { Stop } from "../source.ts";
import { type PageRequest, requests } from "../sources/requests.ts";
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

/** Whether one of `patterns` fits: a regular expression, or what `fits` says of a text. */
const matches = (
  text: string,
  patterns: readonly (string | RegExp)[] = [],
  fits = (pattern: string): boolean => text.startsWith(pattern),
): boolean =>
  patterns.some((pattern) => (typeof pattern === "string" ? fits(pattern) : pattern.test(text)));

/** Attributes that are known; another tool's spans do not take what is undefined. */
const known = (attributes: EventAttributes): SpanAttributes =>
  JSON.parse(JSON.stringify(attributes));

/** Makes a client span of each fetch and XHR call and passes its trace on to the own origin. */
export function instrumentRequests(options: RequestOptions = {}): Stop {
  return requests.subscribe((request) => {
    const { url, method, click } = request;
    if (matches(url.href, options.ignoreUrls)) return;
    const { session, options: agent } = agentState();
    const template = urlTemplateOf(url.href, agent);
    const operation = graphqlOperation(request.body);
    const span = getTracer().startSpan(template ? `${method} ${template}` : method, {
      kind: SpanKind.CLIENT,
      startTime: request.at,
      attributes: known({
        "http.request.method": method,
        "server.address": url.hostname,
        "server.port": Number(url.port || (url.protocol === "https:" ? 443 : 80)),
        "url.full": maskString(url.href, agent.allowedQueryParameters),
        "url.template": template,
        "session.click_sequence": click?.sequence || undefined,
        "graphql.operation.name": operation?.name,
        "graphql.operation.type": operation?.type,
      }),
    });
    const ids = span.spanContext();
    if (trace.isSpanContextValid(ids)) {
      request.traceId = ids.traceId;
      // An origin is allowed as a whole: `https://api.shop.test` is not the beginning of another name.
      const isWhole = (origin: string): boolean => `${origin}/`.startsWith(`${url.origin}/`);
      if (matches(url.origin, [location.origin, ...(options.traceOrigins ?? [])], isWhole)) {
        request.setHeader("traceparent", `00-${ids.traceId}-${ids.spanId}-0${ids.traceFlags}`);
        if (options.baggage) request.setHeader("baggage", `session.id=${session.id()}`);
      }
    }
    options.onRequest?.(request, span);
    void request.settled.then(({ at, status = 0, bodySize, failure }) => {
      const error = failure ?? (status < 400 ? undefined : String(status));
      span.setAttributes(
        known({
          "http.response.status_code": status || undefined,
          "http.response.body.size": bodySize,
          "error.type": error,
        }),
      );
      if (error && error !== "abort") span.setStatus({ code: SpanStatusCode.ERROR });
      span.end(at);
    });
  });
}
