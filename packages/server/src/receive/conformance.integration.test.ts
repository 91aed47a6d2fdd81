import net from "node:net";
import zlib from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ReceivingServer, startReceiving } from "../testing/receiving-server.ts";

let server: ReceivingServer;
beforeAll(async () => {
  server = await startReceiving();
});
afterAll(() => server.stop());

const log = {
  resourceLogs: [
    {
      resource: { attributes: [{ key: "service.name", value: { stringValue: "shop" } }] },
      scopeLogs: [
        {
          scope: { name: "test" },
          logRecords: [
            {
              timeUnixNano: "1763860000000000000",
              severityNumber: 9,
              body: { stringValue: "user.click" },
              attributes: [{ key: "session.id", value: { stringValue: "sess_1" } }],
            },
          ],
        },
      ],
    },
  ],
};

const span = {
  resourceSpans: [
    {
      scopeSpans: [
        {
          spans: [
            {
              traceId: "5B8EFFF798038103D269B633813FC60C",
              spanId: "EEE19B7EC3C1B174",
              name: "checkout",
              kind: 1,
              startTimeUnixNano: 1763860000000000000,
              endTimeUnixNano: "1763860000100000000",
            },
          ],
        },
      ],
    },
  ],
};

interface Sent {
  readonly path?: string;
  readonly method?: string;
  readonly type?: string;
  readonly headers?: Record<string, string>;
}

async function send(body: string | Uint8Array | object, sent: Sent = {}): Promise<Response> {
  const { path = "/v1/logs", method = "POST", type = "application/json", headers = {} } = sent;
  const bytes =
    typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body);
  return await fetch(server.url + path, {
    method,
    headers: { "content-type": type, ...headers },
    ...(method === "POST"
      ? { body: typeof bytes === "string" ? bytes : Uint8Array.from(bytes) }
      : {}),
  });
}

const field = (number: number, ...content: number[]): number[] => [
  number * 8 + 2,
  content.length,
  ...content,
];
const text = (value: string): number[] => [...Buffer.from(value)];
/** ExportLogsServiceRequest with one record whose body is "hi". */
const protobufLog = Uint8Array.from(
  field(1, ...field(2, ...field(2, ...field(5, ...field(1, ...text("hi")))))),
);

describe("success", () => {
  test.each([
    ["/v1/logs", log],
    ["/v1/traces", span],
    ["/v1/metrics", { resourceMetrics: [] }],
  ])("%s in JSON is answered 200 with an empty object", async (path, body) => {
    const reply = await send(body, { path });
    expect(reply.status).toBe(200);
    expect(reply.headers.get("content-type")).toBe("application/json");
    expect(await reply.json()).toEqual({});
  });

  test("a reply is in the request's type", async () => {
    const reply = await send(protobufLog, { type: "application/x-protobuf" });
    expect(reply.status).toBe(200);
    expect(reply.headers.get("content-type")).toBe("application/x-protobuf");
    expect((await reply.arrayBuffer()).byteLength).toBe(0);
  });

  test("an acknowledged body is in the journal as it was sent, decompressed", async () => {
    const marked = JSON.stringify(log).replace("sess_1", "sess_marked");
    const reply = await send(zlib.gzipSync(marked), { headers: { "content-encoding": "gzip" } });
    expect(reply.status).toBe(200);
    let bodies: readonly string[] = [];
    while (!bodies.includes(marked)) bodies = await server.stored(1);
    expect(bodies).toContain(marked);
  });

  test.each(["gzip", "deflate", "zstd"])("%s is understood", async (coding) => {
    const plain = JSON.stringify(log);
    const packed =
      coding === "gzip"
        ? zlib.gzipSync(plain)
        : coding === "zstd"
          ? zlib.zstdCompressSync(plain)
          : zlib.deflateSync(plain);
    expect((await send(packed, { headers: { "content-encoding": coding } })).status).toBe(200);
  });

  test.each([
    ["an empty object", "{}"],
    ["no body", ""],
    ["an empty list", '{"resourceLogs":[]}'],
    ["unknown fields", '{"resourceLogs":[],"future":{"a":[1]}}'],
  ])("%s is an empty request, and fine", async (_what, body) => {
    const reply = await send(body);
    expect(reply.status).toBe(200);
    expect(await reply.json()).toEqual({});
  });

  test("an empty protobuf request is fine", async () => {
    expect((await send(new Uint8Array(0), { type: "application/x-protobuf" })).status).toBe(200);
  });

  test("a page may send JSON as text/plain, which needs no preflight", async () => {
    const reply = await send(log, { type: "text/plain;charset=UTF-8" });
    expect(reply.status).toBe(200);
    expect(reply.headers.get("content-type")).toBe("application/json");
  });

  test("data points of metrics are counted, not kept", async () => {
    const before = server.tally.metricPoints;
    const metric = { name: "m", gauge: { dataPoints: [{ asInt: "1" }, { asDouble: 2 }] } };
    const body = { resourceMetrics: [{ scopeMetrics: [{ metrics: [metric] }] }] };
    expect((await send(body, { path: "/v1/metrics" })).status).toBe(200);
    expect(server.tally.metricPoints - before).toBe(2);
  });
});

describe("JSON leniencies", () => {
  const withRecord = (record: object) => ({
    resourceLogs: [{ scopeLogs: [{ logRecords: [record] }] }],
  });
  test.each([
    ["times as numbers", { timeUnixNano: 1763860000000000000 }],
    ["times as strings", { timeUnixNano: "1763860000000000000" }],
    ["integers as numbers", { attributes: [{ key: "n", value: { intValue: 42 } }] }],
    ["integers as strings", { attributes: [{ key: "n", value: { intValue: "42" } }] }],
    ["upper-case ids", { traceId: "5B8EFFF798038103D269B633813FC60C" }],
    ["an id of zeros", { traceId: "00000000000000000000000000000000" }],
    ["an id that is none", { traceId: "xyz", spanId: "" }],
    ["an empty value", { attributes: [{ key: "n", value: {} }] }],
    ["a null value", { attributes: [{ key: "n", value: null }] }],
    ["bytes", { attributes: [{ key: "n", value: { bytesValue: "AQID" } }] }],
    [
      "nested lists and maps",
      {
        body: {
          kvlistValue: {
            values: [{ key: "a", value: { arrayValue: { values: [{ stringValue: "x" }] } } }],
          },
        },
      },
    ],
    ["an unknown field", { somethingNew: { deep: [1, 2] } }],
  ])("%s are taken", async (_what, record) => {
    const reply = await send(withRecord(record));
    expect(reply.status).toBe(200);
  });
});

describe("errors", () => {
  const statusOf = async (reply: Response) => {
    const body: { message?: unknown; code?: unknown } = JSON.parse(await reply.text());
    expect(typeof body.message).toBe("string");
    expect(typeof body.code).toBe("number");
    return body;
  };

  test.each([
    ["broken JSON", '{"resourceLogs":['],
    ["a list", "[]"],
    ["a string", '"x"'],
    ["a wrong type", '{"resourceLogs":{"a":1}}'],
    ["bad UTF-8", Uint8Array.of(0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d)],
  ])("%s is answered 400 with a Status", async (_what, body) => {
    const reply = await send(body);
    expect(reply.status).toBe(400);
    expect(await statusOf(reply)).toMatchObject({ code: 3 });
  });

  test("broken protobuf is answered 400 with a Status in protobuf", async () => {
    const reply = await send(Uint8Array.of(0x0a, 0xff), { type: "application/x-protobuf" });
    expect(reply.status).toBe(400);
    expect(reply.headers.get("content-type")).toBe("application/x-protobuf");
    const bytes = Buffer.from(await reply.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0x08, 3, 0x12]);
  });

  test.each(["application/xml", "multipart/form-data", ""])(
    "Content-Type %j is 415",
    async (type) => {
      const reply = await send(new Uint8Array(Buffer.from("{}")), { type });
      expect(reply.status).toBe(415);
      await statusOf(reply);
    },
  );

  test("an unknown coding is 415", async () => {
    const reply = await send(log, { headers: { "content-encoding": "snappy" } });
    expect(reply.status).toBe(415);
    await statusOf(reply);
  });

  test("what is no gzip is 400", async () => {
    const reply = await send(log, { headers: { "content-encoding": "gzip" } });
    expect(reply.status).toBe(400);
  });

  test.each(["GET", "PUT", "DELETE", "PATCH"])(
    "%s is 405 and says what is allowed",
    async (method) => {
      const reply = await send("", { method });
      expect(reply.status).toBe(405);
      expect(reply.headers.get("allow")).toContain("POST");
    },
  );

  test("a body beyond the limit is 413, and the sender can read that", async () => {
    const small = await startReceiving({ bodyBytes: 10_000 });
    for (const body of ["x".repeat(2_000_000), zlib.gzipSync("x".repeat(2_000_000))]) {
      const coding = typeof body === "string" ? "identity" : "gzip";
      const reply = await fetch(`${small.url}/v1/logs`, {
        method: "POST",
        headers: { "content-type": "application/json", "content-encoding": coding },
        body: typeof body === "string" ? body : Uint8Array.from(body),
      });
      expect(reply.status).toBe(413);
      expect(await statusOf(reply)).toMatchObject({ code: 8 });
    }
    await small.stop();
  });

  test("beyond its rate an address gets 429 and when to come back", async () => {
    const slow = await startReceiving({ ingestPerSecond: 1, ingestBurst: 1 });
    const post = () =>
      fetch(`${slow.url}/v1/logs`, {
        method: "POST",
        headers: { "content-type": "application/json", origin: "https://a.example" },
        body: "{}",
      });
    expect((await post()).status).toBe(200);
    const refused = await post();
    expect(refused.status).toBe(429);
    expect(refused.headers.get("retry-after")).toBe("1");
    expect(refused.headers.get("access-control-expose-headers")).toBe("Retry-After");
    await slow.stop();
  });
});

describe("CORS", () => {
  const origin = "https://app.example";

  test("a preflight is answered 204 for two hours", async () => {
    const reply = await fetch(`${server.url}/v1/logs`, {
      method: "OPTIONS",
      headers: {
        origin,
        "access-control-request-method": "POST",
        "access-control-request-headers": "content-type,content-encoding,authorization,x-custom",
      },
    });
    expect(reply.status).toBe(204);
    expect(reply.headers.get("access-control-allow-origin")).toBe(origin);
    expect(reply.headers.get("access-control-allow-methods")).toContain("POST");
    expect(reply.headers.get("access-control-allow-headers")).toContain("x-custom");
    expect(Number(reply.headers.get("access-control-max-age"))).toBeGreaterThanOrEqual(7200);
    expect(reply.headers.get("vary")).toContain("Origin");
  });

  test("also errors can be read by the page", async () => {
    const reply = await send("{", { headers: { origin } });
    expect(reply.status).toBe(400);
    expect(reply.headers.get("access-control-allow-origin")).toBe(origin);
  });

  test("another origin than those allowed is told nothing and stores nothing", async () => {
    const strict = await startReceiving({}, { allowOrigins: ["https://shop.example"] });
    const preflight = await fetch(`${strict.url}/v1/logs`, {
      method: "OPTIONS",
      headers: { origin },
    });
    expect(preflight.headers.get("access-control-allow-origin")).toBeNull();
    const reply = await fetch(`${strict.url}/v1/logs`, {
      method: "POST",
      headers: { origin, "content-type": "text/plain" },
      body: JSON.stringify(log),
    });
    expect(reply.status).toBe(403);
    expect(strict.tally.records).toBe(0);
    await strict.stop();
  });
});

describe("keys", () => {
  test("with an ingest key around, only who has one may send", async () => {
    const guarded = await startReceiving();
    const { secret } = guarded.keys.create({ kind: "ingest", name: "app" });
    const reader = guarded.keys.create({ kind: "viewer", name: "reader" });
    const limited = guarded.keys.create({
      kind: "ingest",
      name: "page",
      origins: ["https://shop.example"],
      perSecond: 1,
    });
    const post = async (headers: Record<string, string>, query = "") => {
      const reply = await fetch(`${guarded.url}/v1/logs${query}`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: "{}",
      });
      return reply.status;
    };
    expect(await post({})).toBe(401);
    expect(await post({ authorization: "ApiKey wrong" })).toBe(401);
    expect(await post({ authorization: `ApiKey ${reader.secret}` })).toBe(403);
    expect(await post({ authorization: `ApiKey ${secret}` })).toBe(200);
    expect(await post({ authorization: `Bearer ${secret}` })).toBe(200);
    expect(await post({ "x-api-key": secret })).toBe(200);
    expect(await post({}, `?key=${secret}`)).toBe(200);
    const own = { authorization: `ApiKey ${limited.secret}` };
    expect(await post({ ...own, origin: "https://evil.example" })).toBe(403);
    expect(await post(own)).toBe(403);
    expect(await post({ ...own, origin: "https://shop.example" })).toBe(200);
    expect(await post({ ...own, origin: "https://shop.example" })).toBe(429);
    guarded.keys.revoke(limited.key.id);
    expect(await post({ ...own, origin: "https://shop.example" })).toBe(401);
    await guarded.stop();
  });
});

describe("the connection", () => {
  test("two requests may share one, pipelined", async () => {
    const request = `POST /v1/logs HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}`;
    const answer = await new Promise<string>((resolve) => {
      let seen = "";
      const socket = net.connect(server.port, "127.0.0.1", () => socket.write(request + request));
      socket.on("data", (chunk) => {
        seen += chunk;
        if (seen.split("HTTP/1.1 200").length === 3) socket.end();
      });
      socket.on("close", () => resolve(seen));
    });
    expect(answer.split("HTTP/1.1 200")).toHaveLength(3);
  });

  test("a sender that goes away in the middle harms nobody", async () => {
    await new Promise<void>((resolve) => {
      const socket = net.connect(server.port, "127.0.0.1", () => {
        socket.write(
          "POST /v1/logs HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{",
        );
        setTimeout(() => socket.destroy(), 20);
      });
      socket.on("close", () => resolve());
    });
    expect((await send(log)).status).toBe(200);
  });
});
