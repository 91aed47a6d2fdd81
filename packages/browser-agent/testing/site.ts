import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { gunzipSync } from "node:zlib";

/** A record as tests read it: attributes as a plain object. */
export interface SeenRecord {
  readonly body: string;
  readonly eventName: string;
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string;
  readonly timeUnixNano: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly raw: Readonly<Record<string, unknown>>;
}

export interface SeenRequest {
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
  readonly bytes: number;
}

/** A web site on loopback that is its own OTLP receiver. */
export interface Site {
  readonly url: string;
  readonly port: number;
  readonly requests: readonly SeenRequest[];
  /** Log records received so far. */
  logs(): SeenRecord[];
  spans(): SeenRecord[];
  /** Waits until a record satisfies `found`, and returns it. */
  waitFor(found: (record: SeenRecord) => boolean, ms?: number): Promise<SeenRecord>;
  clear(): void;
  close(): Promise<void>;
}

export type Route = (request: IncomingMessage, response: ServerResponse, body: string) => boolean;

const plain = (value: Record<string, unknown>): unknown => {
  const array = value.arrayValue;
  if (
    typeof array === "object" &&
    array !== null &&
    "values" in array &&
    Array.isArray(array.values)
  ) {
    return array.values.map(plain);
  }
  return Object.values(value)[0];
};

interface WireRecord {
  readonly body?: { readonly stringValue?: string };
  readonly eventName?: string;
  readonly name?: string;
  readonly traceId?: string;
  readonly spanId?: string;
  readonly parentSpanId?: string;
  readonly timeUnixNano?: string;
  readonly startTimeUnixNano?: string;
  readonly attributes?: readonly {
    readonly key: string;
    readonly value: Record<string, unknown>;
  }[];
}

interface WireEnvelope {
  readonly resourceLogs?: readonly {
    readonly scopeLogs: readonly { readonly logRecords: readonly WireRecord[] }[];
  }[];
  readonly resourceSpans?: readonly {
    readonly scopeSpans: readonly { readonly spans: readonly WireRecord[] }[];
  }[];
}

const toRecord = (raw: WireRecord): SeenRecord => ({
  body: raw.body?.stringValue ?? "",
  eventName: raw.eventName ?? "",
  name: raw.name ?? "",
  traceId: raw.traceId ?? "",
  spanId: raw.spanId ?? "",
  parentSpanId: raw.parentSpanId ?? "",
  timeUnixNano: raw.timeUnixNano ?? raw.startTimeUnixNano ?? "",
  attributes: Object.fromEntries(
    (raw.attributes ?? []).map(({ key, value }) => [key, plain(value)]),
  ),
  raw: { ...raw },
});

const recordsOf = ({ resourceLogs = [], resourceSpans = [] }: WireEnvelope): SeenRecord[] => [
  ...resourceLogs.flatMap(({ scopeLogs }) => scopeLogs.flatMap((s) => s.logRecords.map(toRecord))),
  ...resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((s) => s.spans.map(toRecord))),
];

/** Records by their `log.record.uid`, once each, as a receiver counts them. */
function countOnce(records: readonly SeenRecord[]): SeenRecord[] {
  const byUid = new Map<unknown, SeenRecord>();
  for (const record of records) byUid.set(record.attributes["log.record.uid"] ?? record, record);
  return [...byUid.values()];
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export interface SiteOptions {
  /** HTML by path; `/` answers for all other paths. */
  readonly pages: Readonly<Record<string, string>>;
  /** Scripts by path. */
  readonly scripts?: Readonly<Record<string, string>>;
  /** Answers requests first; true if it did. */
  readonly route?: Route;
  readonly headers?: Readonly<Record<string, string>>;
  /** How long the receiver takes to answer. */
  readonly delayMs?: () => number;
  /** Serve over TLS with this certificate. */
  readonly tls?: { readonly key: string; readonly cert: string };
}

/** Serves `pages` and receives OTLP at `/v1/…`. */
export async function startSite(options: SiteOptions): Promise<Site> {
  const requests: SeenRequest[] = [];
  const ofPath = (suffix: string): SeenRecord[] =>
    requests
      .filter(({ path }) => path.endsWith(suffix))
      .flatMap(({ body }) => recordsOf(JSON.parse(body)));

  const answer = (request: IncomingMessage, response: ServerResponse, bytes: Buffer): void => {
    const path = new URL(request.url ?? "/", "http://site").pathname;
    const zipped = request.headers["content-encoding"] === "gzip";
    const body = (zipped ? gunzipSync(bytes) : bytes).toString("utf8");
    if (options.route?.(request, response, body)) return;
    const cors = {
      "access-control-allow-origin": "*",
      "access-control-allow-headers": "authorization,content-type,content-encoding",
    };
    if (request.method === "OPTIONS") {
      response.writeHead(204, cors).end();
      return;
    }
    if (request.method === "POST" && path.startsWith("/v1/")) {
      requests.push({ path, headers: request.headers, body, bytes: bytes.length });
      response.writeHead(200, {
        "content-type": "application/json",
        "cache-control": "no-store",
        ...cors,
      });
      setTimeout(() => response.end("{}"), options.delayMs?.() ?? 0);
      return;
    }
    const script = options.scripts?.[path];
    if (script !== undefined) {
      response.writeHead(200, { "content-type": "text/javascript" });
      response.end(script);
      return;
    }
    if (path.startsWith("/api/")) {
      const status = Number(path.split("/")[2]) || 200;
      const delay = Number(path.split("/")[3]) || 0;
      setTimeout(() => {
        response.writeHead(status, { "content-type": "application/json" });
        response.end("{}");
      }, delay);
      return;
    }
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...options.headers });
    response.end(options.pages[path] ?? options.pages["/"] ?? "");
  };
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => answer(request, response, Buffer.concat(chunks)));
  };
  const server = options.tls ? createSecureServer(options.tls, listener) : createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const logs = (): SeenRecord[] => countOnce(ofPath("/v1/logs"));
  const spans = (): SeenRecord[] => ofPath("/v1/traces");
  return {
    port,
    url: `${options.tls ? "https" : "http"}://127.0.0.1:${port}`,
    requests,
    logs,
    spans,
    async waitFor(found, ms = 5_000) {
      for (const end = Date.now() + ms; Date.now() < end; await sleep(20)) {
        const record = [...logs(), ...spans()].find(found);
        if (record) return record;
      }
      throw new Error(
        `No such record among: ${[...logs(), ...spans()].map((r) => r.body || r.name).join(", ")}`,
      );
    },
    clear: () => {
      requests.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
