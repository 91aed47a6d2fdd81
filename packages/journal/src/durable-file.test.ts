import { expect, test } from "vitest";
import { following } from "./durable-file.ts";

const [ab, cde, f] = ["ab", "cde", "f"].map((text) => new TextEncoder().encode(text));
const buffers = [ab, cde, f].flatMap((bytes) => bytes ?? []);
const textOf = (rest: readonly Uint8Array[]): string =>
  rest.map((bytes) => new TextDecoder().decode(bytes)).join(" ");

test.each([
  [0, "ab cde f"],
  [1, "b cde f"],
  [2, "cde f"],
  [4, "e f"],
  [5, "f"],
  [6, ""],
])("after %i bytes there follow: %s", (written, rest) => {
  expect(textOf(following(buffers, written))).toBe(rest);
});
