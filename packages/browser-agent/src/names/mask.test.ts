import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { maskQueries } from "./mask-query.ts";
import { maskSpan } from "./mask-span.ts";
import { maskText, passesLuhn } from "./mask-text.ts";
import { maskAttributes, maskString, maskValue } from "./mask-value.ts";

describe("masked in text", () => {
  test.each([
    ["Hello ada.lovelace+shop@example.co.uk!", "Hello [email]!"],
    ["jürgen@müller.de", "[email]"],
    ["Card 4242 4242 4242 4242 was declined", "Card [card] was declined"],
    ["4242-4242-4242-4242", "[card]"],
    ["378282246310005", "[card]"],
    ["Call +49 30 901820 now", "Call [phone] now"],
    ["(555) 123-4567", "[phone]"],
    ["IBAN DE89 3704 0044 0532 0130 00", "IBAN [iban]"],
    ["GB29NWBK60161331926819", "[iban]"],
    ["GB29 NWBK 6016 1331 9268 18", "[iban]"],
    ["pay de89 3704 0044 0532 0130 00 now", "pay [iban] now"],
    ["https://shop.test/users/ada%40example.com/edit", "https://shop.test/users/[email]/edit"],
    ["eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abc", "[token]"],
    ["Bearer abcdef1234567890", "Bearer [token]"],
    ["key 9f86d081884c7d659a2feaa0c55ad015", "key [token]"],
  ])("%s", (text, masked) => {
    expect(maskText(text)).toBe(masked);
  });
});

describe("left alone in text", () => {
  test.each([
    "Submit Order",
    "3 items in your cart",
    "Total $1,234.56",
    "2026-11-23 12:45:10",
    "Order 12345678",
    "Error 404: not found",
    "checkout-form__submit-button--primary",
    "HTTP/1.1 503",
    "ab12 cdef ghij 7890",
    "iPhone 15 Pro Max 256 GB",
    "https://shop.test/orders/ab12cd34-7890-4a2b-9c51-0e34a67c9012",
  ])("%s", (text) => {
    expect(maskText(text)).toBe(text);
  });
});

test("masking twice changes nothing more", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const once = maskText(text);
      expect(maskText(once)).toBe(once);
    }),
  );
});

test.each([
  ["4242424242424242", true],
  ["4242424242424241", false],
])("Luhn %s", (number, valid) => {
  expect(passesLuhn(number)).toBe(valid);
});

describe("addresses", () => {
  test.each([
    ["https://shop.test/cart?id=7&utm=x", "https://shop.test/cart?id=&utm=x"],
    ["https://ada:secret@shop.test/", "https://shop.test/"],
    ["https://shop.test/users/ada@example.com/edit", "https://shop.test/users/[email]/edit"],
    ["https://shop.test/#/orders?token=abc", "https://shop.test/#/orders?token="],
    ["https://shop.test/#access_token=abc&state=1", "https://shop.test/#access_token=&state="],
    ["https://shop.test/#note=O'Brien&tab=2", "https://shop.test/#note=&tab="],
    ["https://shop.test/j%C3%BCrgen%40m%C3%BCller.de", "https://shop.test/[email]"],
    ["https://shop.test/call/%2B49%2030%20901820", "https://shop.test/call/[phone]"],
    ["data:text/plain,secret", "data:"],
    ["https://example.com/checkout", "https://example.com/checkout"],
  ])("%s", (url, masked) => {
    expect(maskString(url, ["utm"])).toBe(masked);
  });
});

describe("query values in a text", () => {
  test.each([
    ["at pay (https://shop.test/cart?name=Ada:12:5)", "at pay (https://shop.test/cart?name=:12:5)"],
    ["GET /api/users?name=Ada,Bo&utm=mail failed.", "GET /api/users?name=&utm=mail failed."],
    ["see https://shop.test/?q=a.b(c;d.", "see https://shop.test/?q=."],
    ['{"url":"/x?a=b,c","n":1}', '{"url":"/x?a=","n":1}'],
    ["https://shop.test/#access_token=abc", "https://shop.test/#access_token="],
    ["a = b ? c : d", "a = b ? c : d"],
    ['form>input[name="a"]', 'form>input[name="a"]'],
  ])("%s", (text, masked) => {
    expect(maskQueries(text, ["utm"])).toBe(masked);
    expect(maskQueries(masked, ["utm"])).toBe(masked);
  });
});

test("values are masked as deep as they go, and ids are not", () => {
  const id = "9f86d081884c7d659a2feaa0c55ad015";
  expect(
    maskAttributes({
      "trace.id": id,
      "outcome.trace_id": id,
      key: id,
      list: ["ada@example.com", 1],
      map: { inner: "ada@example.com", none: null },
    }),
  ).toEqual({
    "trace.id": id,
    "outcome.trace_id": id,
    key: "[token]",
    list: ["[email]", 1],
    map: { inner: "[email]", none: null },
  });
  expect(maskValue(42)).toBe(42);
});

test("spans are masked in all their parts, but for what was given to be sent", () => {
  const secret = "ada@example.com";
  const span = {
    traceId: "9f86d081884c7d659a2feaa0c55ad015",
    spanId: "9f86d081884c7d65",
    flags: 1,
    kind: 1,
    startTime: 1,
    endTime: 2,
    name: `mail ${secret}`,
    attributes: { to: secret },
    events: [{ time: 1, name: secret, attributes: { "exception.message": secret } }],
    links: [{ traceId: "1", spanId: "2", attributes: { why: secret } }],
    status: { code: 2, message: secret },
  };
  const masked = maskSpan(span, { "user.email": secret });
  expect(masked.attributes).toEqual({ to: "[email]", "user.email": secret });
  expect(JSON.stringify({ ...masked, attributes: {} })).not.toContain(secret);
  expect(masked.traceId).toBe(span.traceId);
});
