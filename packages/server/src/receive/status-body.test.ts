import { expect, test } from "vitest";
import { exportBody, statusBody } from "./status-body.ts";

test("an error in JSON is a Status", () => {
  expect(JSON.parse(statusBody(400, "no", "application/json").toString())).toEqual({
    code: 3,
    message: "no",
  });
});

test("an error in protobuf is a Status", () => {
  const body = statusBody(429, "slow", "application/x-protobuf");
  expect([...body]).toEqual([8, 8, 18, 4, ...Buffer.from("slow")]);
});

test("a message longer than 127 bytes has a two-byte length", () => {
  const body = statusBody(400, "x".repeat(300), "application/x-protobuf");
  expect([...body.subarray(0, 5)]).toEqual([8, 3, 18, 0xac, 0x02]);
  expect(body.length).toBe(305);
});

test("full success is empty in each encoding", () => {
  expect(exportBody("logs", "application/json", 0, undefined).toString()).toBe("{}");
  expect(exportBody("logs", "application/x-protobuf", 0, undefined)).toHaveLength(0);
});

test.each([
  ["logs", "rejectedLogRecords"],
  ["traces", "rejectedSpans"],
  ["metrics", "rejectedDataPoints"],
] as const)("partial success of %s counts %s", (signal, field) => {
  const body = JSON.parse(exportBody(signal, "application/json", 3, "why").toString());
  expect(body).toEqual({ partialSuccess: { [field]: "3", errorMessage: "why" } });
});

test("partial success in protobuf nests count and message", () => {
  const body = exportBody("logs", "application/x-protobuf", 3, "why");
  expect([...body]).toEqual([10, 7, 8, 3, 18, 3, ...Buffer.from("why")]);
});

test("a warning has no count", () => {
  const body = exportBody("traces", "application/x-protobuf", 0, "why");
  expect([...body]).toEqual([10, 5, 18, 3, ...Buffer.from("why")]);
});
