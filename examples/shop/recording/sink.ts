import { createServer, type IncomingMessage } from "node:http";
import { gunzipSync } from "node:zlib";
import { type FlatRecord, flatten, type OtlpBody, type Signal } from "./otlp.ts";

/** A receiver that keeps what it is sent. */
export interface Sink {
  readonly url: string;
  readonly records: readonly FlatRecord[];
  readonly stop: () => Promise<void>;
}

const signals: Readonly<Record<string, Signal>> = { "/v1/logs": "logs", "/v1/traces": "traces" };

async function readBody(message: IncomingMessage): Promise<OtlpBody> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk));
  const raw = Buffer.concat(chunks);
  const zipped = message.headers["content-encoding"] === "gzip";
  return JSON.parse((zipped ? gunzipSync(raw) : raw).toString("utf8")) as OtlpBody;
}

/** Starts an OTLP/HTTP receiver (JSON, from browsers and services) that records. */
export async function startSink(port: number): Promise<Sink> {
  const records: FlatRecord[] = [];
  const server = createServer((message, response) => {
    response.setHeader("access-control-allow-origin", message.headers.origin ?? "*");
    response.setHeader(
      "access-control-allow-headers",
      "content-type, content-encoding, authorization",
    );
    response.setHeader("access-control-max-age", "7200");
    const signal = signals[message.url ?? ""];
    if (message.method === "OPTIONS" || !signal) {
      response.writeHead(signal ? 204 : 404).end();
      return;
    }
    void readBody(message).then(
      (body) => {
        records.push(...flatten(signal, body));
        response.writeHead(200, { "content-type": "application/json" }).end("{}");
      },
      () => response.writeHead(400, { "content-type": "application/json" }).end("{}"),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${port}`,
    records,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
