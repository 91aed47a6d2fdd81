import { expect, test } from "vitest";
import { hostAllowed, isLoopback } from "./host-allowed.ts";

const listed = new Set(["replay.example"]);

test.each([
  ["localhost", true],
  ["localhost:4318", true],
  ["LOCALHOST.:4318", true],
  ["app.localhost:4318", true],
  ["127.0.0.1:4318", true],
  ["[::1]:4318", true],
  ["192.168.1.7:4318", true],
  ["replay.example", true],
  ["replay.example:443", true],
  ["evil.example:4318", false],
  ["127.0.0.1.evil.example", false],
  ["localhost.evil.example", false],
  ["", false],
  [undefined, false],
])("Host %s is allowed: %s", (host, allowed) => {
  expect(hostAllowed(host, listed)).toBe(allowed);
});

test.each([
  ["127.0.0.1", true],
  ["127.8.8.8", true],
  ["::1", true],
  ["0.0.0.0", false],
  ["10.0.0.1", false],
])("%s is loopback: %s", (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});
