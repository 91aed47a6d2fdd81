import { expect, test } from "vitest";
import { corsHeaders, preflightHeaders } from "./cors.ts";

const origin = "https://app.example";

test("a page of an allowed origin may read the reply and its Retry-After", () => {
  expect(corsHeaders(origin, true)).toEqual({
    "access-control-allow-origin": origin,
    "access-control-expose-headers": "Retry-After",
    vary: "Origin",
  });
});

test("without an Origin there is nothing to allow", () => {
  expect(corsHeaders(undefined, true)).toEqual({});
});

test("another origin is allowed nothing, and caches are told so", () => {
  expect(corsHeaders(origin, false)).toEqual({ vary: "Origin" });
  expect(preflightHeaders({ origin }, false)).not.toHaveProperty("access-control-allow-origin");
});

test("a preflight is answered with the headers it asks for and kept for two hours", () => {
  const headers = preflightHeaders(
    { origin, "access-control-request-headers": "content-type,x-team" },
    true,
  );
  expect(headers).toMatchObject({
    "access-control-allow-headers": "content-type,x-team",
    "access-control-allow-methods": "POST, OPTIONS",
    "access-control-max-age": "7200",
  });
});

test("a header list that is none is not echoed", () => {
  const headers = preflightHeaders(
    { origin, "access-control-request-headers": "a\r\nset-cookie: x" },
    true,
  );
  expect(headers["access-control-allow-headers"]).toContain("content-encoding");
});
