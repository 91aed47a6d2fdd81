import { afterAll, expect, test } from "vitest";
import { defaultLimits } from "../limits.ts";
import type { AcceptedFrame } from "./frame.ts";
import { createInspector } from "./inspector.ts";

const inspector = createInspector({ ...defaultLimits, workerBytes: 1000 }, { scrubbing: {} });
afterAll(inspector.stop);

const frame = (text: string): AcceptedFrame => ({
  signal: "logs",
  contentType: "application/json",
  receivedAt: 0,
  body: Buffer.from(text),
});

const logs = (count: number, padding = ""): string =>
  JSON.stringify({
    padding,
    resourceLogs: [{ scopeLogs: [{ logRecords: Array.from({ length: count }, () => ({})) }] }],
  });

test("a small body is judged at once", () => {
  expect(inspector.inspect(frame(logs(2)))).toMatchObject({ records: 2, rejected: 0 });
});

test("large bodies are judged elsewhere, in turn, each with its own answer", async () => {
  const padding = "x".repeat(2000);
  const all = [1, 2, 3].map((count) => inspector.inspect(frame(logs(count, padding))));
  expect((await Promise.all(all)).map(({ records }) => records)).toEqual([1, 2, 3]);
});

test("a large body that is no OTLP is refused, and the next one is judged", async () => {
  const broken = `${"[".repeat(2000)}`;
  await expect(inspector.inspect(frame(broken))).rejects.toMatchObject({ status: 400 });
  await expect(inspector.inspect(frame(logs(1, "x".repeat(2000))))).resolves.toMatchObject({
    records: 1,
  });
});

test("a body that needs too much memory is refused, and the next one is judged", async () => {
  const hungry = `{"resourceLogs":[${"[{},[]],".repeat(2_400_000)}0]}`;
  await expect(inspector.inspect(frame(hungry))).rejects.toMatchObject({
    status: expect.toSatisfy((status: number) => status === 413 || status === 400),
  });
  await expect(inspector.inspect(frame(logs(1, "x".repeat(2000))))).resolves.toMatchObject({
    records: 1,
  });
});
