import { describe, expect, test } from "vitest";
import { type Answer, createTransport, rejectedCount, retryAfterMs } from "./transport.ts";

interface Sent {
  readonly init: RequestInit;
}

/** A transport whose receiver gives `answers`, one after the other; the last one goes on. */
function over(answers: readonly (Response | Error)[]) {
  const sent: Sent[] = [];
  const transport = createTransport({
    url: "https://otlp.example/v1/logs",
    headers: { "x-key": "1" },
    async fetch(_, init = {}) {
      const answer = answers[Math.min(sent.length, answers.length - 1)];
      sent.push({ init });
      if (answer instanceof Error) throw answer;
      return answer?.clone() ?? new Response("{}");
    },
  });
  return { sent, transport };
}

describe("a receiver's answer", () => {
  test.each<[string, Response | Error, Answer]>([
    ["200", new Response("{}"), { kind: "accepted" }],
    ["204", new Response(null, { status: 204 }), { kind: "accepted" }],
    [
      "partial success",
      new Response('{"partialSuccess":{"rejectedLogRecords":"2"}}'),
      { kind: "refused", count: 2 },
    ],
    [
      "a warning",
      new Response('{"partialSuccess":{"errorMessage":"slow down"}}'),
      { kind: "accepted" },
    ],
    ["400", new Response("", { status: 400 }), { kind: "refused", count: 3 }],
    ["401", new Response("", { status: 401 }), { kind: "refused", count: 3 }],
    [
      "429 with Retry-After",
      new Response("", { status: 429, headers: { "retry-after": "2" } }),
      { kind: "retry", afterMs: 2_000 },
    ],
    ["503", new Response("", { status: 503 }), { kind: "retry", afterMs: undefined }],
    ["no answer", new TypeError("Failed to fetch"), { kind: "retry", afterMs: undefined }],
  ])("%s", async (_, response, answer) => {
    expect(await over([response]).transport.send("{}", 3)).toEqual(answer);
  });
});

test.each([
  ["3", 3_000],
  ["0", 0],
  ["Mon, 23 Nov 2026 10:00:05 GMT", 5_000],
  ["Mon, 23 Nov 2026 09:00:00 GMT", undefined],
  ["soon", undefined],
  [null, undefined],
])("Retry-After: %s", (header, ms) => {
  expect(retryAfterMs(header, Date.parse("Mon, 23 Nov 2026 10:00:00 GMT"))).toBe(ms);
});

test.each([
  ["{}", 0],
  ['{"partialSuccess":{}}', 0],
  ['{"partialSuccess":{"rejectedSpans":4}}', 4],
  ['{"partialSuccess":', 0],
  ["<html>partialSuccess</html>", 0],
])("rejected records in %s", (body, count) => {
  expect(rejectedCount(body)).toBe(count);
});

const long = JSON.stringify({ text: "word ".repeat(1_000) });

describe("compression", () => {
  test("pays for long bodies only, and gives the same text", async () => {
    const { transport } = over([]);
    expect(transport.pack("{}")).toBeUndefined();
    const packed = await transport.pack(long);
    const plain = new Blob([packed ?? ""]).stream().pipeThrough(new DecompressionStream("gzip"));
    expect(await new Response(plain).text()).toBe(long);
  });

  test.each([
    ["by its answer", new Response("", { status: 415 })],
    ["by CORS", new TypeError("Failed to fetch")],
  ])("a receiver that refuses it %s gets plain bodies", async (_, refusal) => {
    const { transport, sent } = over([refusal, new Response("{}")]);
    const packed = (await transport.pack(long)) ?? "";
    expect((await transport.send(packed, 1)).kind).toBe("retry");
    expect(transport.pack(long)).toBeUndefined();
    expect(await transport.send(long, 1)).toEqual({ kind: "accepted" });
    const encodings = sent.map(({ init }) => new Headers(init.headers).get("content-encoding"));
    expect(encodings).toEqual(["gzip", null]);
  });

  test("one that has taken it is only down when it fails", async () => {
    const { transport } = over([new Response("{}"), new TypeError("Failed to fetch")]);
    const packed = (await transport.pack(long)) ?? "";
    await transport.send(packed, 1);
    await transport.send(packed, 1);
    expect(transport.pack(long)).toBeDefined();
  });
});

test("keepalive stays within the browser's quota and comes back with the answer", async () => {
  const { transport, sent } = over([]);
  const body = "x".repeat(25_000);
  await Promise.all([1, 2, 3].map(() => transport.send(body, 1)));
  await transport.send(body, 1);
  expect(sent.map(({ init }) => init.keepalive)).toEqual([true, true, false, true]);
});

test("a preview sees exactly what would be sent, and nothing is", async () => {
  const seen: string[] = [];
  const transport = createTransport({
    url: "https://otlp.example/v1/logs",
    headers: {},
    fetch: () => Promise.reject(new Error("sent")),
    preview: (body) => seen.push(body),
  });
  expect(transport.pack(long)).toBeUndefined();
  expect(await transport.send(long, 1)).toEqual({ kind: "accepted" });
  expect(seen).toEqual([long]);
});
