import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { JournalReader } from "@session-replay/journal";
import type { Forward, LogLine } from "../options.ts";
import { type Batch, batchesOf, halves } from "./batch.ts";
import { shownUrl, signalUrl } from "./signal-url.ts";
import { judge, pauseMs, type Verdict } from "./verdict.ts";

const compress = promisify<Uint8Array, Buffer>(gzip);

/** How a destination does. */
export interface DestinationHealth {
  /** Without secrets. */
  readonly url: string;
  readonly state: "ok" | "retrying" | "locked out";
  /** Bytes of the journal that it has not got yet. */
  readonly lagBytes: number;
  readonly sentRequests: number;
  readonly refusedRequests: number;
  /** Bytes that were passed over because the destination was away for too long. */
  readonly skippedBytes: number;
  readonly lastError?: string;
  /** Milliseconds since the Unix epoch. */
  readonly lastSent?: number;
}

/** What is kept while it runs. */
type Course = {
  -readonly [Key in keyof Omit<DestinationHealth, "url" | "lagBytes">]: DestinationHealth[Key];
};

export interface Destination {
  readonly health: () => DestinationHealth;
  readonly stop: () => Promise<void>;
}

export interface DestinationOptions {
  readonly forward: Forward;
  readonly reader: JournalReader;
  /** Beyond this lag the oldest is passed over, so that one dead destination cannot fill the disk. */
  readonly maximumLagBytes: number;
  readonly userAgent: string;
  readonly fetch: typeof fetch;
  readonly clock: () => number;
  readonly log: (line: LogLine) => void;
}

const batchBytes = 1 << 20;
const timeoutMs = 30_000;

/** Name of a destination's reader of the journal: the same after a restart. */
export const readerName = ({ url }: Forward): string =>
  `forward-${createHash("sha256").update(url).digest("hex").slice(0, 16)}`;

/** Sends everything that the journal gets to an OTLP endpoint, in order, until it is stopped. */
export function startDestination(options: DestinationOptions): Destination {
  const { forward, reader, clock } = options;
  const stopped = new AbortController();
  const health: Course = { state: "ok", sentRequests: 0, refusedRequests: 0, skippedBytes: 0 };

  const sleep = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        stopped.signal.removeEventListener("abort", done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      stopped.signal.addEventListener("abort", done);
      if (stopped.signal.aborted) done();
    });

  const attempt = async ({ signal, contentType, body }: Batch): Promise<Verdict> => {
    try {
      const reply = await options.fetch(signalUrl(forward.url, signal), {
        method: "POST",
        headers: {
          "user-agent": options.userAgent,
          ...forward.headers,
          "content-type": contentType,
          "content-encoding": "gzip",
        },
        body: Uint8Array.from(await compress(body)),
        redirect: "error",
        signal: AbortSignal.any([stopped.signal, AbortSignal.timeout(timeoutMs)]),
      });
      await reply.arrayBuffer();
      return judge(reply.status, reply.headers.get("retry-after"), clock());
    } catch (error) {
      const cause: unknown = error instanceof Error ? (error.cause ?? error) : error;
      const reason = cause instanceof Error ? cause.message : String(cause);
      return { kind: "again", afterMs: undefined, reason };
    }
  };

  const troubled = (state: DestinationHealth["state"], reason: string): void => {
    if (health.state !== state) {
      options.log({
        level: "warn",
        message: `forwarding to ${shownUrl(forward.url)}: ${state}: ${reason}`,
      });
    }
    health.state = state;
    health.lastError = reason;
  };

  const refuse = (reason: string): void => {
    health.refusedRequests += 1;
    health.lastError = reason;
    options.log({
      level: "error",
      message: `forwarding to ${shownUrl(forward.url)}: a request was refused and is passed over: ${reason}`,
    });
  };

  /** True when the batch is done with, sent or refused; false when there is no sense in waiting. */
  const deliver = async (batch: Batch): Promise<boolean> => {
    for (let tries = 0; !stopped.signal.aborted; tries += 1) {
      const verdict = await attempt(batch);
      switch (verdict.kind) {
        case "sent":
          health.state = "ok";
          health.sentRequests += 1;
          health.lastSent = clock();
          return true;
        case "refused":
          refuse(verdict.reason);
          return true;
        case "too large": {
          const parts = halves(batch);
          if (parts.length === 0) refuse("too large for it");
          for (const part of parts) if (!(await deliver(part))) return false;
          return true;
        }
        case "again":
        case "locked out": {
          if (stopped.signal.aborted) return false;
          troubled(verdict.kind === "again" ? "retrying" : "locked out", verdict.reason);
          if (reader.lag().bytes > options.maximumLagBytes) return false;
          const asked = verdict.kind === "again" ? verdict.afterMs : undefined;
          await sleep(pauseMs(tries, asked, Math.random()));
          break;
        }
        default:
          verdict satisfies never;
      }
    }
    return false;
  };

  const run = async (): Promise<void> => {
    while (!stopped.signal.aborted) {
      const frames = await reader.read({ maximumBytes: batchBytes, signal: stopped.signal });
      const last = frames.at(-1);
      if (last === undefined) continue;
      for (const batch of batchesOf(frames)) {
        const done = await deliver(batch);
        if (stopped.signal.aborted) return;
        if (!done) health.skippedBytes += batch.body.length;
      }
      await reader.commit(last.next);
    }
  };
  const running = run().catch((error: unknown) => {
    troubled("locked out", error instanceof Error ? error.message : String(error));
  });

  return {
    health: () => ({
      url: shownUrl(forward.url),
      lagBytes: reader.lag().bytes,
      ...health,
    }),
    async stop() {
      stopped.abort();
      await reader.stop();
      await running;
    },
  };
}
