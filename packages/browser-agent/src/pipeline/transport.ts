/** How a receiver answered an export. */
export type Answer =
  | { readonly kind: "accepted" }
  /** Some or all records were refused for good: never send them again. */
  | { readonly kind: "refused"; readonly count: number }
  | { readonly kind: "retry"; readonly afterMs: number | undefined };

export interface Transport {
  /** The body compressed; `undefined` at once where that would not pay. */
  pack(body: string): Promise<Packed | undefined> | undefined;
  /** Sends one export request of `records` records; the browser has it when this returns. */
  send(body: string | Packed, records: number): Promise<Answer>;
}

/** A body after gzip. */
export type Packed = ArrayBuffer;

export interface TransportOptions {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: typeof fetch;
  readonly preview?: ((body: string) => void) | undefined;
}

const encoder = /* @__PURE__ */ new TextEncoder();

interface Posted {
  readonly response: Response;
  readonly text: string;
}

/** Chromium allows 64 KiB of keepalive bodies in flight and counts some overhead. */
const keepaliveBytes = 60_000;
const keepaliveRequests = 9;
/** Smaller bodies do not repay the delay and the work. */
const compressFrom = 2_048;

const refusesEncoding = (status: number): boolean => status === 400 || status === 415;

const retryable = (status: number): boolean =>
  status === 429 || status === 502 || status === 503 || status === 504 || status === 408;

/** `Retry-After` in milliseconds: seconds or an HTTP date. */
export function retryAfterMs(header: string | null, wallNow: number): number | undefined {
  if (!header) return undefined;
  const seconds = Number(header);
  const ms = Number.isNaN(seconds) ? Date.parse(header) - wallNow : seconds * 1000;
  return ms >= 0 ? ms : undefined;
}

/** The records that a receiver said it refused. */
export function rejectedCount(body: string): number {
  if (!body.includes("partialSuccess")) return 0;
  try {
    const { partialSuccess } = JSON.parse(body);
    return Number(partialSuccess?.rejectedLogRecords ?? partialSuccess?.rejectedSpans ?? 0) || 0;
  } catch {
    return 0;
  }
}

async function gzip(body: string): Promise<Packed | undefined> {
  try {
    const { readable, writable } = new CompressionStream("gzip");
    const writer = writable.getWriter();
    // What fails here fails the reader too, and is caught there.
    writer.write(encoder.encode(body)).catch(() => {});
    writer.close().catch(() => {});
    return await new Response(readable).arrayBuffer();
  } catch {
    return undefined;
  }
}

/** Sends OTLP/JSON bodies with fetch, by keepalive while the browser's quota allows it. */
export function createTransport(options: TransportOptions): Transport {
  let bytesInFlight = 0;
  let requestsInFlight = 0;

  /** Whether compressed bodies arrive: some receivers' CORS rules refuse the header. */
  let gzipWorks: boolean | undefined;
  let gzipFailed = false;

  const post = async (body: string | Packed): Promise<Posted> => {
    const content = typeof body === "string" ? encoder.encode(body) : body;
    const bytes = content.byteLength;
    const keepalive =
      requestsInFlight < keepaliveRequests && bytesInFlight + bytes <= keepaliveBytes;
    if (keepalive) {
      bytesInFlight += bytes;
      requestsInFlight += 1;
    }
    try {
      const response = await options.fetch(options.url, {
        method: "POST",
        body: content,
        keepalive,
        headers: {
          "content-type": "application/json",
          ...(content === body ? { "content-encoding": "gzip" } : {}),
          ...options.headers,
        },
      });
      // An unread body keeps Chromium's keepalive quota occupied for good.
      return { response, text: await response.text() };
    } finally {
      if (keepalive) {
        bytesInFlight -= bytes;
        requestsInFlight -= 1;
      }
    }
  };

  return {
    pack: (body) =>
      gzipFailed || options.preview || body.length < compressFrom ? undefined : gzip(body),
    async send(body, records) {
      const zipped = typeof body !== "string";
      try {
        if (options.preview && !zipped) {
          options.preview(body);
          return { kind: "accepted" };
        }
        const { response, text } = await post(body);
        if (zipped && !gzipWorks && refusesEncoding(response.status)) {
          gzipFailed = true;
          return { kind: "retry", afterMs: 0 };
        }
        if (zipped && response.ok) gzipWorks = true;
        if (retryable(response.status)) {
          const header = response.headers.get("retry-after");
          return { kind: "retry", afterMs: retryAfterMs(header, Date.now()) };
        }
        const count = response.ok ? rejectedCount(text) : records;
        return count ? { kind: "refused", count } : { kind: "accepted" };
      } catch {
        // Until one has arrived, compressed and plain bodies take turns.
        if (!gzipWorks) gzipFailed = zipped;
        return { kind: "retry", afterMs: undefined };
      }
    },
  };
}
