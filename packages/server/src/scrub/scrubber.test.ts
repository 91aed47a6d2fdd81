import { decodeLogs } from "@session-replay/otlp/decode";
import { jsonToProtobuf } from "@session-replay/otlp/rewrite";
import { describe, expect, test } from "vitest";
import type { AcceptedFrame } from "../receive/frame.ts";
import type { ScrubOptions } from "./rules.ts";
import { createScrubber } from "./scrubber.ts";

const text = (key: string, value: string) => ({ key, value: { stringValue: value } });

function frames(key: string, value: string): AcceptedFrame[] {
  const record = {
    timeUnixNano: "4111111111111111111",
    traceId: "41111111111111111111111111111111",
    attributes: [text("session.id", "sess_1"), text(key, value)],
  };
  const body = Buffer.from(
    JSON.stringify({ resourceLogs: [{ scopeLogs: [{ logRecords: [record] }] }] }),
  );
  const frame = { signal: "logs", receivedAt: 0 } as const;
  return [
    { ...frame, contentType: "application/json", body },
    { ...frame, contentType: "application/x-protobuf", body: jsonToProtobuf(body, "logs") },
  ];
}

/** What an attribute holds after scrubbing, in either encoding. */
function scrubbed(key: string, value: string, options: ScrubOptions = {}): unknown {
  const scrub = createScrubber(options);
  const results = frames(key, value).map((frame) => {
    const body = scrub(frame) ?? frame.body;
    return decodeLogs(body, frame.contentType, 0).records[0]?.attributes[key];
  });
  expect(results[1]).toEqual(results[0]);
  return results[0];
}

describe("the built-in rules", () => {
  test.each([
    ["an address", "mail anna.m+x@shop.example now", "mail [email] now"],
    ["an address of other letters", "für jürgen@müller.example", "für [email]"],
    [
      "an address in a URL",
      "https://a.example/?m=anna%40shop.example",
      "https://a.example/?m=[email]",
    ],
    ["a card", "paid with 4111 1111 1111 1111", "paid with [card]"],
    ["a card without spaces", "4111111111111111", "[card]"],
    ["American Express", "3782-822463-10005", "[card]"],
    ["a JWT", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln", "[token]"],
    ["a bearer token", "authorization: Bearer abcdef123456", "authorization: Bearer [token]"],
    ["a key of a payment service", `sk_${"live"}_4eC39HqLyjWDarjtT1zdp7dc`, "[token]"],
    ["a key of our own", `sr_admin_${"0123456789abcdef".repeat(2)}`, "[token]"],
    [
      "a token in a URL",
      "https://a.example/cb?access_token=abc123&x=1",
      "https://a.example/cb?access_token=[token]&x=1",
    ],
    [
      "a password in a URL",
      "https://a.example/?password=hunter2",
      "https://a.example/?password=[token]",
    ],
  ])("%s goes", (_what, value, expected) => {
    expect(scrubbed("page.title", value)).toBe(expected);
  });

  test.each([
    ["a number without a card's check digit", "4111 1111 1111 1112"],
    ["a time in nanoseconds", "1763860000123456789"],
    ["a script's place", "at f (https://a.example/node_modules/api@1.10.0/x.js:10:5)"],
    ["a Firefox frame", "pay@https://a.example/app.js:10:5"],
    ["a media query", "@media (min-width: 40em)"],
    ["a token's name", "the token expired"],
    ["a short number", "order 41111"],
    ["nothing", ""],
  ])("%s stays", (_what, value) => {
    expect(scrubbed("page.title", value)).toBe(value);
  });

  test.each(["user.email", "user.id", "user.name"])("%s may hold an address", (key) => {
    expect(scrubbed(key, "anna@shop.example")).toBe("anna@shop.example");
    expect(scrubbed(key, "4111111111111111")).toBe("[card]");
  });

  test.each(["http.request.header.authorization", "form.password", "cookie", "card.cvv"])(
    "%s holds nothing but a secret",
    (key) => {
      expect(scrubbed(key, "whatever")).toBe("[removed]");
    },
  );

  test("a character that is written by its number hides nothing", () => {
    const [frame] = frames("page.title", "anna@shop.example");
    if (frame === undefined) throw new Error("no frame");
    const hidden = Buffer.from(frame.body).toString().replace("@", "\\u0040");
    const body = createScrubber({})({ ...frame, body: Buffer.from(hidden) });
    expect(Buffer.from(body ?? []).toString()).toContain("[email]");
  });

  test.each([
    "a".repeat(60_000),
    "a.".repeat(30_000),
    "a@".repeat(30_000),
    "a@a.".repeat(15_000),
    "eyJaaaaaaaa-".repeat(5000),
    "4 ".repeat(30_000),
    `bearer${" ".repeat(60_000)}`,
    "?token=".repeat(8000),
  ])("a text made to hurt is scrubbed as fast as others (%#)", (hostile) => {
    const began = performance.now();
    scrubbed("page.title", `${hostile} anna@shop.example`);
    // Quadratic matching of such a text takes minutes.
    expect(performance.now() - began).toBeLessThan(5000);
  });

  test("a request with nothing of it is not touched", () => {
    for (const frame of frames("page.title", "Shoes")) {
      expect(createScrubber({})(frame)).toBeUndefined();
    }
  });
});

describe("rules of one's own", () => {
  test("patterns and attributes", () => {
    expect(scrubbed("page.title", "Patient P-12345", { patterns: ["P-\\d+"] })).toBe(
      "Patient [removed]",
    );
    expect(scrubbed("page.title", "x", { attributes: ["page.title"] })).toBe("[removed]");
  });

  test("the built-in ones may be left out", () => {
    expect(scrubbed("page.title", "anna@shop.example", { builtIn: false })).toBe(
      "anna@shop.example",
    );
    expect(scrubbed("a", "P-1 anna@a.example", { builtIn: false, patterns: ["P-1"] })).toBe(
      "[removed] anna@a.example",
    );
  });
});
