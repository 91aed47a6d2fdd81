import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { JournalReader } from "@session-replay/journal";
import { OtlpDecodeError } from "@session-replay/otlp/decode";
import type { Forward, LogLine } from "../options.ts";
import { asProtobuf, type Batch, batchesOf, halves } from "./batch.ts";
import type { DestinationHealth } from "./health.ts";
import { plainHeaders } from "./plain-headers.ts";
import { shownUrl, signalUrl } from "./signal-url.ts";
import { judge, pauseMs, type RetryPauses, type Verdict } from "./verdict.ts";

/** How often it is looked at whether too much waits, in milliseconds. */
const lookMs = 1000;

const compress = promisify<Uint8Array, Buffer>(gzip);

/** What is kept while it runs. */
type Course = {
  -readonly [Key in keyof Omit<DestinationHealth, "url" | "lagBytes">]: DestinationHealth[Key];
};

export interface Destination {
  readonly health: () => DestinationHealth;
  /** Lets go of what it has read and not yet sent, and reads it again: something was erased. */
  readonly rewind: () => void;
  readonly stop: () => Promise<void>;
}

export interface DestinationOptions {
  readonly forward: Forward;
  readonly reader: JournalReader;
  /** Beyond this lag the oldest is passed over, so that one dead destination cannot fill the disk. */
  readonly maximumLagBytes: number;
  /** Bytes of the journal that one request takes. */
  readonly batchBytes: number;
  /** Milliseconds for one request. */
  readonly timeoutMs: number;
  readonly retry: RetryPauses;
  readonly userAgent: string;
  readonly fetch: typeof fetch;
  readonly clock: () => number;
  readonly log: (line: LogLine) => void;
}

/** Name of a destination's reader of the journal: the same after a restart. */
export const readerName = ({ url }: Forward): string =>
  `forward-${createHash("sha256").update(url).digest("hex").slice(0, 16)}`;

/** Why a request did not go through; what `fetch` says of its arguments could hold a secret. */
function reasonOf(error: unknown): string {
  const cause: unknown = error instanceof Error ? error.cause : undefined;
  if (cause instanceof Error) return cause.message;
  if (error instanceof DOMException && error.name === "TimeoutError")
    return "did not answer in time";
  return "the request could not be made";
}

/** Sends everything that the journal gets to an OTLP endpoint, in order, until it is stopped. */
export function startDestination(options: DestinationOptions): Destination {
  const { forward, reader, clock } = options;
  const stopped = new AbortController();
  const health: Course = { state: "ok", sentRequests: 0, refusedRequests: 0, skippedBytes: 0 };

  const headers = plainHeaders(forward);
  let onlyProtobuf = forward.encoding === "protobuf";

  const sleep = (milliseconds: number, ended: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        ended.removeEventListener("abort", done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      ended.addEventListener("abort", done);
      if (ended.aborted) done();
    });

  const attempt = async (batch: Batch, ended: AbortSignal): Promise<Verdict> => {
    try {
      const { signal, contentType, body } = onlyProtobuf ? asProtobuf(batch) : batch;
      const reply = await options.fetch(signalUrl(forward.url, signal), {
        method: "POST",
        headers: {
          "user-agent": options.userAgent,
          ...headers,
          "content-type": contentType,
          "content-encoding": "gzip",
        },
        body: Uint8Array.from(await compress(body)),
        redirect: "error",
        signal: AbortSignal.any([ended, AbortSignal.timeout(options.timeoutMs)]),
      });
      await reply.arrayBuffer();
      if (reply.status === 415 && contentType === "application/json") {
        onlyProtobuf = true;
        return { kind: "other encoding" };
      }
      return judge(reply.status, reply.headers.get("retry-after"), clock());
    } catch (error) {
      if (error instanceof OtlpDecodeError) return { kind: "refused", reason: error.message };
      return { kind: "again", afterMs: undefined, reason: reasonOf(error) };
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
  const deliver = async (batch: Batch, ended: AbortSignal): Promise<boolean> => {
    for (let tries = 0; !ended.aborted; tries += 1) {
      const verdict = await attempt(batch, ended);
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
          for (const part of parts) if (!(await deliver(part, ended))) return false;
          return true;
        }
        case "other encoding":
          break;
        case "again":
        case "locked out": {
          if (ended.aborted) return false;
          troubled(verdict.kind === "again" ? "retrying" : "locked out", verdict.reason);
          const asked = verdict.kind === "again" ? verdict.afterMs : undefined;
          await sleep(pauseMs(options.retry, tries, asked, Math.random()), ended);
          break;
        }
        default:
          verdict satisfies never;
      }
    }
    return false;
  };

  /** Aborts when too much waits, also in the middle of a request or of a pause: senders must not wait. */
  const whenTooMuch = (): { readonly signal: AbortSignal; readonly stop: () => void } => {
    const overdue = new AbortController();
    const look = (): void => {
      if (reader.lag().bytes > options.maximumLagBytes) overdue.abort();
    };
    // One that does well, and only has much to take, is given time to take it.
    if (health.state !== "ok") look();
    const timer = setInterval(look, lookMs);
    return { signal: overdue.signal, stop: () => clearInterval(timer) };
  };

  let round = new AbortController();
  const run = async (): Promise<void> => {
    while (!stopped.signal.aborted) {
      round = new AbortController();
      const ended = AbortSignal.any([stopped.signal, round.signal]);
      const frames = await reader.read({
        maximumBytes: options.batchBytes,
        signal: stopped.signal,
      });
      const last = frames.at(-1);
      if (last === undefined) continue;
      const tooMuch = whenTooMuch();
      for (const batch of batchesOf(frames)) {
        const done = await deliver(batch, AbortSignal.any([ended, tooMuch.signal]));
        if (ended.aborted) break;
        if (done) continue;
        health.skippedBytes += batch.body.length;
        if (health.state === "ok") troubled("retrying", "it did not answer before too much waited");
      }
      tooMuch.stop();
      if (round.signal.aborted) reader.rewind();
      else if (!stopped.signal.aborted) await reader.commit(last.next);
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
    rewind: () => round.abort(),
    async stop() {
      stopped.abort();
      await reader.stop();
      await running;
    },
  };
}
