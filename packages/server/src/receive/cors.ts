import type { IncomingHttpHeaders, OutgoingHttpHeaders } from "node:http";

const headerNames = /^[\w!#$%&'*+.^`|~, -]{0,512}$/;

const defaultHeaders = "content-type, content-encoding, authorization, traceparent, x-api-key";

/** Headers that let a page of an allowed origin read the reply. */
export function corsHeaders(origin: string | undefined, allowed: boolean): OutgoingHttpHeaders {
  if (origin === undefined) return {};
  return allowed
    ? {
        "access-control-allow-origin": origin,
        "access-control-expose-headers": "Retry-After",
        vary: "Origin",
      }
    : { vary: "Origin" };
}

/** The answer to a preflight: what a page of an allowed origin may send. */
export function preflightHeaders(
  request: IncomingHttpHeaders,
  allowed: boolean,
): OutgoingHttpHeaders {
  const { origin } = request;
  if (origin === undefined || !allowed)
    return { ...corsHeaders(origin, false), allow: "POST, OPTIONS" };
  const wanted = request["access-control-request-headers"];
  return {
    ...corsHeaders(origin, true),
    "access-control-allow-methods": "POST, OPTIONS",
    "access-control-allow-headers":
      wanted !== undefined && headerNames.test(wanted) ? wanted : defaultHeaders,
    "access-control-max-age": "7200",
    // A public page that sends to a private address is asked for this by Chromium.
    ...(request["access-control-request-private-network"] === "true"
      ? { "access-control-allow-private-network": "true" }
      : {}),
  };
}
