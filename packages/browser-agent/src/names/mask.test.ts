import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { maskText, passesLuhn } from "./mask-text.ts";
import { maskUrl } from "./mask-url.ts";

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
    "iPhone 15 Pro Max 256 GB",
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
    ["data:text/plain,secret", "data:"],
    ["https://example.com/checkout", "https://example.com/checkout"],
  ])("%s", (url, masked) => {
    expect(maskUrl(url, ["utm"])).toBe(masked);
  });
});
