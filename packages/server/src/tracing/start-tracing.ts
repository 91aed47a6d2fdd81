import { signalUrl } from "../gateway/signal-url.ts";
import type { AcceptedFrame } from "../receive/frame.ts";
import { startSpanSender } from "./send-spans.ts";
import { createTracer, noTracer, type OwnTracer } from "./tracer.ts";

/** Where the server's own traces go: into its own store, or to another OTLP endpoint. */
export type TraceTarget =
  | "self"
  /** A base URL, or that of a signal. */
  | { readonly url: string; readonly headers: Readonly<Record<string, string>> };

export interface Tracing {
  readonly tracer: OwnTracer;
  readonly stop: () => Promise<void>;
}

export interface TracingOptions {
  readonly target: TraceTarget | undefined;
  readonly version: string;
  readonly clock: () => number;
  /** Puts a frame into the journal: no request is made for it, so nothing traces itself. */
  readonly append: (frame: AcceptedFrame) => Promise<void>;
  readonly fetch: typeof fetch;
  readonly mostWaiting: number;
  readonly onFailure: (error: unknown) => void;
}

const timeoutMs = 10_000;

/** Starts the server's own tracing; without a target it costs nothing. */
export function startTracing(options: TracingOptions): Tracing {
  const { target, clock, append } = options;
  if (target === undefined) return { tracer: noTracer, stop: async () => undefined };
  const deliver = async (body: Uint8Array): Promise<void> => {
    if (target === "self") {
      await append({
        signal: "traces",
        contentType: "application/json",
        receivedAt: clock(),
        body,
      });
      return;
    }
    const reply = await options.fetch(signalUrl(target.url, "traces"), {
      method: "POST",
      headers: { ...target.headers, "content-type": "application/json" },
      body: Uint8Array.from(body),
      signal: AbortSignal.timeout(timeoutMs),
    });
    await reply.arrayBuffer();
    if (!reply.ok) throw new Error(`The endpoint of own traces answered ${reply.status}`);
  };
  const { version, mostWaiting, onFailure } = options;
  const sender = startSpanSender({ version, deliver, mostWaiting, onFailure });
  return { tracer: createTracer(clock, sender.add), stop: sender.stop };
}
