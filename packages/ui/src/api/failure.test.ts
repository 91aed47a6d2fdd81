import { expect, test } from "vitest";
import { failureOf } from "./failure.ts";

test.each([
  ["the product API", { error: { status: 404, message: "No session" } }, "No session"],
  [
    "Elasticsearch",
    { error: { type: "verification_exception", reason: "line 1:6: Unknown index" }, status: 400 },
    "line 1:6: Unknown index",
  ],
  ["nobody in particular", "<html>", "The server answered with status 404."],
])("an error reply of %s gives its message", (_name, body, message) => {
  expect(failureOf(404, body).message).toBe(message);
});

test("a hint is kept", () => {
  expect(failureOf(400, { error: { status: 400, message: "m", hint: "h" } }).hint).toBe("h");
});
