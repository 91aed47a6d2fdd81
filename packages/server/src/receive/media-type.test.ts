import { expect, test } from "vitest";
import { otlpMediaType } from "./media-type.ts";

test.each([
  ["application/json", "application/json"],
  ["application/json; charset=utf-8", "application/json"],
  ["Application/JSON ;charset=utf-8", "application/json"],
  ["text/plain;charset=UTF-8", "application/json"],
  ["application/x-protobuf", "application/x-protobuf"],
  ["application/protobuf", "application/x-protobuf"],
  ["application/xml", undefined],
  ["", undefined],
  [undefined, undefined],
])("%s is %s", (header, expected) => {
  expect(otlpMediaType(header)).toBe(expected);
});
