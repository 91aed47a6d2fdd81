import { AsyncLocalStorage } from "node:async_hooks";
import { randomBytes } from "node:crypto";
import type { OutgoingSpan } from "@session-replay/otlp/encode";

export interface SpanStart {
  /** Of few kinds: a route, never a path with somebody's id in it. */
  readonly name: string;
  readonly kind: "internal" | "server";
  /** The caller's `traceparent`. */
  readonly traceparent?: string | null | undefined;
}

/** A span that is under way. */
export interface OpenSpan {
  readonly set: (attributes: Readonly<Record<string, string | number>>) => void;
  readonly rename: (name: string) => void;
  /** Marks it as failed; `type` is the error's, its message could hold what users wrote. */
  readonly fail: (type: string) => void;
}

/** The server's own tracer: what it does for whom is never in it, only what it did and how long. */
export interface OwnTracer {
  /** Runs `work` in a span that is the child of the one around it. */
  readonly span: <Result>(
    start: SpanStart,
    work: (span: OpenSpan) => Promise<Result>,
  ) => Promise<Result>;
}

const ignored: OpenSpan = {
  set: () => undefined,
  rename: () => undefined,
  fail: () => undefined,
};

/** Where nobody wants traces. */
export const noTracer: OwnTracer = { span: (_start, work) => work(ignored) };

interface Context {
  readonly traceId: string;
  readonly spanId: string;
}

const parentPattern = /^[\da-f]{2}-(?!0{32})([\da-f]{32})-(?!0{16})([\da-f]{16})-[\da-f]{2}$/;

function parentOf(traceparent: SpanStart["traceparent"]): Context | undefined {
  const [, traceId, spanId] = parentPattern.exec(traceparent ?? "") ?? [];
  return traceId === undefined || spanId === undefined ? undefined : { traceId, spanId };
}

const kinds: Readonly<Record<SpanStart["kind"], number>> = { internal: 1, server: 2 };

const sampled = 1;
const failed = 2;

/** A tracer that gives every finished span to `onEnd`. */
export function createTracer(clock: () => number, onEnd: (span: OutgoingSpan) => void): OwnTracer {
  const around = new AsyncLocalStorage<Context>();
  return {
    async span(start, work) {
      const parent = around.getStore() ?? parentOf(start.traceparent);
      const context: Context = {
        traceId: parent?.traceId ?? randomBytes(16).toString("hex"),
        spanId: randomBytes(8).toString("hex"),
      };
      const attributes: Record<string, string | number> = {};
      const began = performance.now();
      const startTime = clock();
      let { name } = start;
      let code = 0;
      const open: OpenSpan = {
        set: (more) => void Object.assign(attributes, more),
        rename: (other) => {
          name = other;
        },
        fail: (type) => {
          code = failed;
          attributes["error.type"] = type;
        },
      };
      try {
        return await around.run(context, () => work(open));
      } catch (error) {
        open.fail(error instanceof Error ? error.name : "error");
        throw error;
      } finally {
        onEnd({
          ...context,
          parentSpanId: parent?.spanId,
          flags: sampled,
          name,
          kind: kinds[start.kind],
          startTime,
          endTime: startTime + (performance.now() - began),
          attributes,
          events: [],
          links: [],
          status: { code },
        });
      }
    },
  };
}
