import zlib from "node:zlib";
import { jsonToProtobuf } from "@session-replay/otlp/rewrite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ReceivingServer, startReceiving } from "../testing/receiving-server.ts";

/**
 * What the OTLP specification (opentelemetry-proto, docs/specification.md 1.11, section OTLP/HTTP
 * and "JSON Protobuf Encoding") asks of a server: one test for each of its sentences, in its order.
 */

let server: ReceivingServer;
beforeAll(async () => {
  server = await startReceiving();
});
afterAll(() => server.stop());

const json = "application/json";
const protobuf = "application/x-protobuf";
const encode = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
const records = (...logRecords: unknown[]) => ({ resourceLogs: [{ scopeLogs: [{ logRecords }] }] });
const good = { timeUnixNano: "1763860000000000000", body: { stringValue: "good" } };
const bad = { body: { stringValue: 5 } };
const span = { traceId: "5B8EFFF798038103D269B633813FC60C", spanId: "EEE19B7EC3C1B174", name: "x" };
const spans = { resourceSpans: [{ scopeSpans: [{ spans: [span] }] }] };
const metrics = {
  resourceMetrics: [
    { scopeMetrics: [{ metrics: [{ name: "m", sum: { dataPoints: [{ asInt: "1" }] } }] }] },
  ],
};

const send = (
  path: string,
  body: Uint8Array,
  type: string,
  headers: Record<string, string> = {},
  to: Pick<ReceivingServer, "url"> = server,
): Promise<Response> =>
  fetch(to.url + path, {
    method: "POST",
    headers: { "content-type": type, ...headers },
    body: Uint8Array.from(body),
  });

const both = [
  [json, (value: object) => encode(value)],
  [protobuf, (value: object) => jsonToProtobuf(encode(value), "logs")],
] as const;

/** Fields of a protobuf message whose tags and lengths are single bytes: number, then content. */
const fieldsOf = (bytes: Uint8Array): (readonly [number, number | string])[] => {
  const fields: (readonly [number, number | string])[] = [];
  for (let at = 0; at < bytes.length; ) {
    const tag = bytes[at] ?? 0;
    const value = bytes[at + 1] ?? 0;
    const isText = (tag & 7) === 2;
    const text = Buffer.from(bytes.subarray(at + 2, at + 2 + value)).toString();
    fields.push([tag >> 3, isText ? text : value]);
    at += 2 + (isText ? value : 0);
  }
  return fields;
};

describe("OTLP/HTTP request", () => {
  test.each([
    ["/v1/logs", records(good)],
    ["/v1/traces", spans],
    ["/v1/metrics", metrics],
  ])("the default path of a signal is %s, and a POST there is taken", async (path, body) => {
    expect((await send(path, encode(body), json)).status).toBe(200);
  });

  test.each(both)("a request has the Content-Type %s", async (type, body) => {
    expect((await send("/v1/logs", body(records(good)), type)).status).toBe(200);
  });

  test("the same port takes both encodings", async () => {
    const replies = await Promise.all(
      both.map(([type, body]) => send("/v1/logs", body(records(good)), type)),
    );
    expect(replies.map(({ status }) => status)).toEqual([200, 200]);
  });

  test("the client may gzip the content and say so in Content-Encoding", async () => {
    const packed = zlib.gzipSync(encode(records(good)));
    expect((await send("/v1/logs", packed, json, { "content-encoding": "gzip" })).status).toBe(200);
  });

  test("the request may hold nothing, and that is a success", async () => {
    for (const [type, body] of both) {
      expect((await send("/v1/logs", body({}), type)).status).toBe(200);
    }
  });
});

describe("OTLP/HTTP response", () => {
  test.each(both)("the response to %s has the request's Content-Type", async (type, body) => {
    const replies = [
      await send("/v1/logs", body(records(good)), type),
      await send("/v1/logs", Buffer.from([0xff, 0xff, 0xff]), type),
      await send("/v1/logs", body({}), type, { "content-encoding": "br" }),
    ];
    expect(replies.map(({ headers }) => headers.get("content-type"))).toEqual([type, type, type]);
  });

  test.each(both)("on full success of %s, partial_success is left unset", async (type, body) => {
    const reply = await send("/v1/logs", body(records(good)), type);
    expect([reply.status, await reply.text()]).toEqual([200, type === json ? "{}" : ""]);
  });

  test("on partial success it is 200 with the number of rejected records and why", async () => {
    const reply = await send("/v1/logs", encode(records(bad, good, bad)), json);
    expect(reply.status).toBe(200);
    expect(await reply.json()).toEqual({
      partialSuccess: {
        rejectedLogRecords: "2",
        errorMessage: expect.stringContaining('"stringValue" is not a string'),
      },
    });
  });

  test("the accepted part of a partial success is stored", async () => {
    const before = server.tally.records;
    await send("/v1/logs", encode(records(bad, good, bad)), json);
    expect(server.tally.records - before).toBe(1);
  });

  test("a rejected span is counted as rejected_spans", async () => {
    const body = { resourceSpans: [{ scopeSpans: [{ spans: [{ name: "no ids" }, span] }] }] };
    const reply = await send("/v1/traces", encode(body), json);
    expect(await reply.json()).toMatchObject({ partialSuccess: { rejectedSpans: "1" } });
  });

  test("partial_success may warn with 0 rejected and a message", async () => {
    const long = { body: { stringValue: "x".repeat(70_000) } };
    const reply = await send("/v1/logs", encode(records(long)), json);
    expect(await reply.json()).toMatchObject({
      partialSuccess: { rejectedLogRecords: "0", errorMessage: expect.stringContaining("cut") },
    });
  });

  test.each(both)(
    "every 4xx to %s holds a Status message with a developer's text",
    async (type, body) => {
      const reply = await send("/v1/logs", body({}), type, { "content-encoding": "br" });
      expect(reply.status).toBe(415);
      const status = new Uint8Array(await reply.arrayBuffer());
      if (type === json) {
        expect(JSON.parse(Buffer.from(status).toString())).toMatchObject({
          message: expect.stringContaining("gzip"),
        });
      } else expect(fieldsOf(status)).toContainEqual([2, expect.stringContaining("gzip")]);
    },
  );

  test("bad data is answered 400, which the client does not retry", async () => {
    for (const [type] of both) {
      const reply = await send("/v1/logs", Buffer.from([0x0a, 0xff]), type);
      expect([reply.status, reply.headers.get("retry-after")]).toEqual([400, null]);
    }
  });

  test("a client beyond its rate gets 429, a server that is overloaded says 503, both may say Retry-After", async () => {
    const slow = await startReceiving({ ingestPerSecond: 1, ingestBurst: 1 });
    await send("/v1/logs", encode({}), json, {}, slow);
    const limited = await send("/v1/logs", encode({}), json, {}, slow);
    expect([limited.status, limited.headers.get("retry-after")]).toEqual([429, "1"]);
    await slow.stop();
    const small = await startReceiving({ inFlightBytes: 10 });
    const busy = await send("/v1/logs", encode(records(good)), json, {}, small);
    expect(busy.status).toBe(503);
    expect(Number(busy.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await busy.json()).toMatchObject({ code: 14 });
    await small.stop();
  });

  test("a body beyond the limit after decompression is answered 413", async () => {
    const small = await startReceiving({ bodyBytes: 1000 });
    const packed = zlib.gzipSync(encode(records({ body: { stringValue: "x".repeat(5000) } })));
    expect(packed.length).toBeLessThan(1000);
    const reply = await send("/v1/logs", packed, json, { "content-encoding": "gzip" }, small);
    expect([reply.status, reply.headers.get("content-type")]).toEqual([413, json]);
    await small.stop();
  });
});

describe("OTLP/HTTP connection", () => {
  test("the server keeps the connection for further requests", async () => {
    const reply = await send("/v1/logs", encode({}), json);
    expect(reply.headers.get("connection")).not.toBe("close");
  });
});

describe("JSON Protobuf Encoding", () => {
  const accepted = async (record: object): Promise<void> => {
    const reply = await send("/v1/logs", encode(records(record)), json);
    expect([reply.status, await reply.text()]).toEqual([200, "{}"]);
  };

  test("trace and span ids are hex, of either case", async () => {
    await accepted({ traceId: span.traceId, spanId: span.spanId.toLowerCase() });
  });

  test("enums are integers, not names", async () => {
    await accepted({ severityNumber: 9 });
    const reply = await send(
      "/v1/logs",
      encode(records({ severityNumber: "SEVERITY_NUMBER_INFO" })),
      json,
    );
    expect(await reply.json()).toMatchObject({ partialSuccess: { rejectedLogRecords: "1" } });
  });

  test("unknown fields are ignored", async () => {
    await accepted({ ...good, ofTomorrow: { deep: [1] } });
  });

  test("keys are lowerCamelCase; the proto's own names are unknown fields", async () => {
    const body = { resource_logs: [{ scope_logs: [{ log_records: [good] }] }] };
    const before = server.tally.records;
    expect((await send("/v1/logs", encode(body), json)).status).toBe(200);
    expect(server.tally.records).toBe(before);
  });

  test("64-bit integers are decimal strings, and numbers are taken as well", async () => {
    await accepted({ timeUnixNano: "1763860000000000000" });
    await accepted({ timeUnixNano: 1_763_860_000_000_000_000 });
    await accepted({ attributes: [{ key: "n", value: { intValue: "9223372036854775807" } }] });
  });

  test("bytes are base64", async () => {
    await accepted({ attributes: [{ key: "b", value: { bytesValue: "AQID" } }] });
  });
});

describe("CORS, for browsers", () => {
  test("a preflight is answered for two hours, and Retry-After can be read", async () => {
    const origin = "https://shop.example";
    const preflight = await fetch(`${server.url}/v1/logs`, {
      method: "OPTIONS",
      headers: { origin, "access-control-request-method": "POST" },
    });
    expect(Number(preflight.headers.get("access-control-max-age"))).toBeGreaterThanOrEqual(7200);
    const reply = await send("/v1/logs", encode({}), json, { origin });
    expect(reply.headers.get("access-control-expose-headers")).toBe("Retry-After");
  });
});
