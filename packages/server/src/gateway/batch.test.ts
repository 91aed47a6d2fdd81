import { expect, test } from "vitest";
import { batchesOf, type ForwardFrame, halves } from "./batch.ts";

const json = (signal: string, ...items: unknown[]): ForwardFrame => ({
  signal,
  contentType: "application/json",
  body: Buffer.from(
    JSON.stringify({ [signal === "logs" ? "resourceLogs" : "resourceSpans"]: items }),
  ),
});
const protobuf = (...bytes: number[]): ForwardFrame => ({
  signal: "logs",
  contentType: "application/x-protobuf",
  body: Uint8Array.from(bytes),
});

test("JSON requests are joined by their lists", () => {
  const [batch] = batchesOf([json("logs", { a: 1 }), json("logs", { b: 2 }, { c: 3 })]);
  expect(JSON.parse(Buffer.from(batch?.body ?? []).toString())).toEqual({
    resourceLogs: [{ a: 1 }, { b: 2 }, { c: 3 }],
  });
});

test("protobuf requests are joined end to end", () => {
  const [batch] = batchesOf([protobuf(10, 1, 5), protobuf(10, 1, 6)]);
  expect([...(batch?.body ?? [])]).toEqual([10, 1, 5, 10, 1, 6]);
});

test("signals and encodings stay apart, metrics are left out", () => {
  const batches = batchesOf([json("logs", 1), json("traces", 2), protobuf(1), json("metrics", 3)]);
  expect(batches.map(({ signal, contentType }) => `${signal} ${contentType}`)).toEqual([
    "logs application/json",
    "traces application/json",
    "logs application/x-protobuf",
  ]);
});

test("a single request goes on as it came", () => {
  const frame = json("logs", { n: "9007199254740993" });
  expect(batchesOf([frame])[0]?.body).toBe(frame.body);
});

test("a batch can be halved down to single requests", () => {
  const [batch] = batchesOf([protobuf(1), protobuf(2), protobuf(3)]);
  const parts = batch ? halves(batch) : [];
  expect(parts.map(({ body }) => [...body])).toEqual([[1, 2], [3]]);
  expect(parts[1] && halves(parts[1])).toEqual([]);
});
