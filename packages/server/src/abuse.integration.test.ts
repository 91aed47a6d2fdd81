import { readFileSync } from "node:fs";
import net from "node:net";
import zlib from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type AttackedServer, honest, startAttacked } from "./testing/attacked-server.ts";

let server: AttackedServer;
beforeAll(async () => {
  server = await startAttacked();
});
afterAll(() => server.stop());

/** Honest senders are served during the attack, and soon. */
async function servedDuring(attack: () => Promise<unknown>): Promise<void> {
  const { p95, failed } = await server.honestDuring(attack);
  expect(failed).toBe(0);
  expect(p95).toBeLessThan(500);
}

const record = (value: unknown, key = "k") =>
  JSON.stringify({
    resourceLogs: [{ scopeLogs: [{ logRecords: [{ attributes: [{ key, value }] }] }] }],
  });

describe("large and nested", () => {
  test("a gzip bomb, a 100 MB body and a million attributes are refused while honest senders are served", async () => {
    const bomb = zlib.gzipSync(Buffer.alloc(200 * 1024 * 1024));
    const attributes = Array.from(
      { length: 1_000_000 },
      (_, index) => `{"key":"a${index}","value":{"intValue":1}}`,
    );
    const many = `{"resourceLogs":[{"scopeLogs":[{"logRecords":[{"attributes":[${attributes.join(",")}]}]}]}]}`;
    await servedDuring(async () => {
      for (let round = 0; round < 5; round += 1) {
        expect(await server.send("/v1/logs", bomb, { "content-encoding": "gzip" })).toBe(413);
      }
      expect(await server.send("/v1/logs", "x".repeat(100_000_000))).toBe(413);
      expect([200, 413]).toContain(await server.send("/v1/logs", many));
      const some = `{"resourceLogs":[{"scopeLogs":[{"logRecords":[{"attributes":[${attributes.slice(0, 400_000).join(",")}]}]}]}]}`;
      expect([200, 413]).toContain(await server.send("/v1/logs", some));
    });
  });

  test("bombs of other kinds are refused, and so is a body packed twice", async () => {
    const zeros = Buffer.alloc(200 * 1024 * 1024);
    const bombs = [
      ["deflate", zlib.deflateSync(zeros), 413],
      ["zstd", zlib.zstdCompressSync(zeros), 413],
      ["gzip, gzip", zlib.gzipSync(zlib.gzipSync(zeros)), 415],
      ["br", zlib.brotliCompressSync("{}"), 415],
      ["gzip", Buffer.from("no gzip"), 400],
    ] as const;
    for (const [encoding, body, status] of bombs) {
      expect(await server.send("/v1/logs", body, { "content-encoding": encoding })).toBe(status);
    }
  });

  test("100,000 levels of nesting are refused or rejected, in JSON and in protobuf", async () => {
    const lists = `${'{"arrayValue":{"values":['.repeat(100_000)}{}${"]}}".repeat(100_000)}`;
    const deep = `{"resourceLogs":[{"scopeLogs":[{"logRecords":[{"body":${lists}}]}]}]}`;
    expect([200, 400]).toContain(await server.send("/v1/logs", deep));
    expect(await server.send("/v1/logs", "[".repeat(100_000))).toBe(400);
    expect(await server.send("/_query", "[".repeat(100_000))).toBe(400);
    const levels = Buffer.alloc(60_000, 0x0a);
    expect([200, 400]).toContain(
      await server.send("/v1/logs", levels, { "content-type": "application/x-protobuf" }),
    );
  });
});

describe("strange values", () => {
  test.each([
    ["__proto__ as a name", record({ stringValue: "x" }, "__proto__")],
    ["constructor as a name", record({ stringValue: "x" }, "constructor.prototype")],
    ["a huge integer", record({ intValue: "99999999999999999999999999" })],
    ["a negative huge integer", record({ intValue: -1e300 })],
    ["NaN as a number", '{"resourceLogs":NaN}'],
    ["NaN as text", record({ doubleValue: "NaN" })],
    ["wrong types", record({ stringValue: { a: 1 } })],
    ["a list for a value", record([1, 2, 3])],
    ["a name of a megabyte", record({ stringValue: "x" }, "k".repeat(1_000_000))],
    ["control characters", record({ stringValue: "\u0000\u001b[31m\u202e" })],
    [
      "a lone surrogate",
      '{"resourceLogs":[{"scopeLogs":[{"logRecords":[{"body":{"stringValue":"\\ud800"}}]}]}]}',
    ],
    ["__proto__ as a field", '{"__proto__":{"resourceLogs":[]},"resourceLogs":[]}'],
    [
      "a time beyond all dates",
      '{"resourceLogs":[{"scopeLogs":[{"logRecords":[{"timeUnixNano":"18446744073709551615"}]}]}]}',
    ],
  ])("%s neither crashes nor fails", async (_what, body) => {
    expect([200, 400]).toContain(await server.send("/v1/logs", body));
  });

  test("bad UTF-8 is a bad request", async () => {
    expect(await server.send("/v1/logs", Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]))).toBe(
      400,
    );
  });
});

const post = "POST /v1/logs HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n";

describe("paths and headers", () => {
  test.each([
    ["a path upwards", "GET /../../etc/passwd HTTP/1.1\r\nhost: localhost\r\n\r\n", /404/],
    [
      "an encoded path upwards",
      "GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\nhost: localhost\r\n\r\n",
      /404/,
    ],
    ["two slashes", "GET //evil.example/ HTTP/1.1\r\nhost: localhost\r\n\r\n", /40[04]|200/],
    [
      "a proxy's request",
      "GET http://evil.example/api/sessions HTTP/1.1\r\nhost: evil.example\r\n\r\n",
      /421/,
    ],
    [
      "two lengths",
      "POST /v1/logs HTTP/1.1\r\nhost: localhost\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n",
      /400/,
    ],
    [
      "a negative length",
      "POST /v1/logs HTTP/1.1\r\nhost: localhost\r\ncontent-length: -5\r\n\r\n",
      /400/,
    ],
    ["lengths that differ", `${post}content-length: 2\r\ncontent-length: 3\r\n\r\n{}`, /400/],
    ["a transfer coding of its own", `${post}transfer-encoding: x\r\n\r\n{}`, /400|501/],
    ["a chunk that is no number", `${post}transfer-encoding: chunked\r\n\r\nzz\r\n`, /400/],
    ["a length beyond all limits", `${post}content-length: 99999999999\r\n\r\n{`, /413/],
    ["a folded header", `${post}x: a\r\n b\r\ncontent-length: 2\r\n\r\n{}`, /400|200/],
    ["a NUL in a header", `${post}x: a\u0000b\r\ncontent-length: 2\r\n\r\n{}`, /400/],
    ["no Host", "GET /api/sessions HTTP/1.1\r\n\r\n", /400|421/],
    ["two Hosts", "GET / HTTP/1.1\r\nhost: localhost\r\nhost: evil.example\r\n\r\n", /400|421|200/],
    [
      "5,000 headers",
      `GET / HTTP/1.1\r\nhost: localhost\r\n${"a: b\r\n".repeat(5000)}\r\n`,
      /431|400/,
    ],
    [
      "a slash after the path",
      post.replace("logs", "logs/") + "content-length: 2\r\n\r\n{}",
      /404/,
    ],
    [
      "capitals in the path",
      post.replace("/v1/logs", "/V1/LOGS") + "content-length: 2\r\n\r\n{}",
      /404/,
    ],
    [
      "a NUL after the path",
      post.replace("logs", "logs%00") + "content-length: 2\r\n\r\n{}",
      /404/,
    ],
    [
      "a path up to other routes",
      "GET /api/sessions/..%2fkeys HTTP/1.1\r\nhost: localhost\r\n\r\n",
      /404/,
    ],
    ["a method of its own", "BREW /v1/logs HTTP/1.1\r\nhost: localhost\r\n\r\n", /40[05]/],
    [
      "a method that is not this path's",
      "DELETE /v1/logs HTTP/1.1\r\nhost: localhost\r\n\r\n",
      /405/,
    ],
    ["no HTTP", "NONSENSE\r\n\r\n", /400/],
    [
      "100 kB of header",
      `GET / HTTP/1.1\r\nhost: localhost\r\nx: ${"y".repeat(100_000)}\r\n\r\n`,
      /400|431/,
    ],
    [
      "a path that is no text",
      "GET /api/sessions/%00%ff HTTP/1.1\r\nhost: localhost\r\n\r\n",
      /40[04]/,
    ],
  ])("%s is refused", async (_what, request, expected) => {
    expect(await server.raw(request)).toMatch(expected);
  });

  test("what dawdles with its headers or its body is closed", async () => {
    const head = "POST /v1/logs HTTP/1.1\r\nhost: localhost\r\n";
    const body = `${head}content-type: application/json\r\ncontent-length: 9000\r\n\r\n`;
    const waits = await Promise.all([server.drip(head, "x-a: b\r\n"), server.drip(body, "[")]);
    for (const wait of waits) expect(wait).toBeLessThan(12_000);
  });
});

test("100 who drip their headers and bodies keep nobody out", () =>
  servedDuring(async () => {
    const head = "POST /v1/logs HTTP/1.1\r\nhost: localhost\r\n";
    const body = `${head}content-type: application/json\r\ncontent-length: 60000000\r\n\r\n`;
    const dawdlers = Array.from({ length: 50 }, () => [
      server.drip(head, "x-a: b\r\n"),
      server.drip(body, "[".repeat(1000)),
    ]);
    await Promise.all(dawdlers.flat());
  }));

test("10,000 connections that say nothing keep nobody out, and are closed", async () => {
  const limit = Number(
    /open files\s+(\d+)/i.exec(readFileSync("/proc/self/limits", "utf8"))?.[1] ?? 1024,
  );
  const count = Math.min(10_000, limit - 500);
  const sockets: net.Socket[] = [];
  await servedDuring(async () => {
    for (let index = 0; index < count; index += 1) {
      const socket = net.connect(server.port, "127.0.0.1");
      socket.on("error", () => undefined);
      sockets.push(socket);
      if (index % 250 === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await new Promise((resolve) => setTimeout(resolve, 1000));
  });
  for (const socket of sockets) socket.destroy();
});

test("after all of it the server answers, and it never grew by more than 300 MiB", async () => {
  expect(await server.send("/v1/logs", honest)).toBe(200);
  expect(server.isAlive()).toBe(true);
  expect(server.grownMebibytes()).toBeLessThan(300);
});
