import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { Limits } from "../limits.ts";
import { createBudget } from "./budget.ts";
import { corsHeaders, preflightHeaders } from "./cors.ts";
import { decompress } from "./decompress.ts";
import type { AcceptedFrame, Inspect } from "./frame.ts";
import { type OtlpMediaType, otlpMediaType } from "./media-type.ts";
import { readBody } from "./read-body.ts";
import { Refusal } from "./refusal.ts";
import { exportBody, type OtlpSignal, statusBody } from "./status-body.ts";
import { countStatus, type Tally } from "./tally.ts";

/** Decides who may send. */
export interface IngestGate {
  /** Whether a page of this origin may send at all: the answer to its preflight. */
  readonly mayPreflight: (origin: string) => boolean;
  /** Throws a `Refusal` unless the request's key, origin and rate are right. */
  readonly admit: (request: IncomingMessage) => void;
}

export interface ReceiverOptions {
  readonly gate: IngestGate;
  readonly inspect: Inspect;
  readonly countPoints: (body: Uint8Array, type: OtlpMediaType) => number;
  /** Resolves when the frame is on disk. */
  readonly append: (frame: AcceptedFrame) => Promise<void>;
  readonly limits: Limits;
  readonly tally: Tally;
  readonly clock: () => number;
  /** A failure that is the server's own, not the sender's. */
  readonly onFailure: (error: unknown) => void;
}

export type Receiver = (
  request: IncomingMessage,
  response: ServerResponse,
  signal: OtlpSignal,
) => void;

const asRefusal = (error: unknown): Refusal =>
  error instanceof Refusal
    ? error
    : new Refusal(503, "The server could not store this now; try again", 2);

/**
 * OTLP/HTTP: a request is answered 200 only when the journal has it. Plain `node:http`, since a
 * browser sends single events and the cost of a request is the cost of an event.
 */
export function createReceiver(options: ReceiverOptions): Receiver {
  const { gate, inspect, append, limits, tally, clock } = options;
  const budget = createBudget(limits.inFlightBytes);

  const reply = (
    response: ServerResponse,
    status: number,
    body: Buffer | string,
    headers: OutgoingHttpHeaders,
  ): void => {
    countStatus(tally, status);
    if (response.destroyed || response.headersSent) return;
    response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) });
    response.end(body);
  };

  const accept = async (
    request: IncomingMessage,
    signal: OtlpSignal,
    type: OtlpMediaType,
  ): Promise<Buffer | string> => {
    const raw = await readBody(request, limits.bodyBytes, budget);
    let held = raw.length;
    try {
      const coding = request.headers["content-encoding"];
      const body = await decompress(raw, coding, limits.bodyBytes);
      if (body !== raw) {
        held += body.length;
        if (!budget.take(body.length)) {
          held -= body.length;
          throw new Refusal(503, "Too much is being received at this moment; try again", 1);
        }
      }
      tally.requests += 1;
      tally.bytes += body.length;
      if (signal === "metrics") {
        tally.metricPoints += options.countPoints(body, type);
        return exportBody(signal, type, 0, undefined);
      }
      const frame: AcceptedFrame = { signal, contentType: type, receivedAt: clock(), body };
      const { records, rejected, message, scrubbed } = await inspect(frame);
      if (records > 0) await append(scrubbed === undefined ? frame : { ...frame, body: scrubbed });
      if (scrubbed !== undefined) tally.scrubbedRequests += 1;
      tally.records += records;
      tally.rejectedRecords += rejected;
      return exportBody(signal, type, rejected, message);
    } finally {
      budget.give(held);
    }
  };

  return (request, response, signal) => {
    const { origin } = request.headers;
    const allowed = origin !== undefined && gate.mayPreflight(origin);
    if (request.method === "OPTIONS") {
      return reply(response, 204, Buffer.alloc(0), preflightHeaders(request.headers, allowed));
    }
    const named = otlpMediaType(request.headers["content-type"]);
    const type = named ?? "application/json";
    const headers = { ...corsHeaders(origin, allowed), "content-type": type };
    const refuse = (error: unknown): void => {
      const refusal = asRefusal(error);
      if (refusal !== error) options.onFailure(error);
      // The rest of the body is read and thrown away, so that the sender reads the answer.
      request.resume();
      reply(response, refusal.status, statusBody(refusal.status, refusal.message, type), {
        ...headers,
        ...(refusal.retryAfterSeconds === undefined
          ? {}
          : { "retry-after": String(refusal.retryAfterSeconds) }),
        ...(refusal.status === 405 ? { allow: "POST, OPTIONS" } : {}),
      });
    };
    try {
      if (request.method !== "POST") throw new Refusal(405, "OTLP is sent with POST");
      if (named === undefined) {
        const given = JSON.stringify(request.headers["content-type"] ?? "");
        throw new Refusal(
          415,
          `Content-Type ${given} is not OTLP's: send application/json or application/x-protobuf`,
        );
      }
      gate.admit(request);
    } catch (error) {
      return refuse(error);
    }
    accept(request, signal, type).then((body) => reply(response, 200, body, headers), refuse);
  };
}
