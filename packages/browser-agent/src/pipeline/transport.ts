/** How a receiver answered an export. */
export type Answer =
  | { readonly kind: "accepted" }
  /** Some or all records were refused for good: never send them again. */
  | { readonly kind: "refused"; readonly count: number }
  | { readonly kind: "retry"; readonly afterMs: number | undefined };

export interface Transport {
  /** Sends one export request; `final` says that the page may be gone before the answer. */
  send(body: string, records: number, final: boolean): Promise<Answer>;
}

export interface TransportOptions {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: typeof fetch;
  readonly compress: boolean;
  readonly preview?: ((body: string) => void) | undefined;
}

interface Posted {
  readonly response: Response;
  readonly text: string;
}

/** Chromium allows 64 KiB of keepalive bodies in flight and counts some overhead. */
const keepaliveBytes = 60_000;
const keepaliveRequests = 9;
/** Smaller bodies do not repay the delay and the work. */
const compressFrom = 2_048;

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

const gzip = (body: string): Promise<Blob> =>
  new Response(new Blob([body]).stream().pipeThrough(new CompressionStream("gzip"))).blob();

/** Sends OTLP/JSON bodies with fetch, by keepalive while the browser's quota allows it. */
export function createTransport(options: TransportOptions): Transport {
  let bytesInFlight = 0;
  let requestsInFlight = 0;

  const post = async (body: string | Blob, bytes: number, zipped: boolean): Promise<Posted> => {
    const keepalive =
      requestsInFlight < keepaliveRequests && bytesInFlight + bytes <= keepaliveBytes;
    if (keepalive) {
      bytesInFlight += bytes;
      requestsInFlight += 1;
    }
    try {
      const response = await options.fetch(options.url, {
        method: "POST",
        body,
        keepalive,
        headers: {
          "content-type": "application/json",
          ...(zipped ? { "content-encoding": "gzip" } : {}),
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
    async send(body, records, final) {
      try {
        if (options.preview) {
          options.preview(body);
          return { kind: "accepted" };
        }
        // Compression is asynchronous: too late for a page that goes.
        const zip =
          options.compress &&
          !final &&
          body.length > compressFrom &&
          typeof CompressionStream === "function";
        const payload = zip ? await gzip(body) : body;
        const bytes = typeof payload === "string" ? byteLength(payload) : payload.size;
        const { response, text } = await post(payload, bytes, zip);
        if (retryable(response.status)) {
          const header = response.headers.get("retry-after");
          return { kind: "retry", afterMs: retryAfterMs(header, Date.now()) };
        }
        const count = response.ok ? rejectedCount(text) : records;
        return count ? { kind: "refused", count } : { kind: "accepted" };
      } catch {
        return { kind: "retry", afterMs: undefined };
      }
    },
  };
}

/** UTF-8 bytes of `text`. */
export function byteLength(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
