import { encodeEnvelope, encodeSpan, type OutgoingSpan } from "@session-replay/otlp/encode";

export interface SpanSender {
  readonly add: (span: OutgoingSpan) => void;
  /** Sends what is left. */
  readonly stop: () => Promise<void>;
}

export interface SpanSenderOptions {
  readonly version: string;
  /** Takes an OTLP/JSON request of traces. */
  readonly deliver: (body: Uint8Array) => Promise<void>;
  readonly onFailure: (error: unknown) => void;
  /** Spans that may wait; further ones are dropped. */
  readonly mostWaiting: number;
  readonly intervalMs?: number;
}

const scope = { name: "session-replay-server" };
const noDoubles = (): boolean => false;

/** Gathers spans and delivers them together; what is too many or cannot be delivered is dropped. */
export function startSpanSender(options: SpanSenderOptions): SpanSender {
  let waiting: OutgoingSpan[] = [];
  const resource = { "service.name": "session-replay", "service.version": options.version };
  const send = async (): Promise<void> => {
    const spans = waiting;
    waiting = [];
    if (spans.length === 0) return;
    const records = spans.map((span) => ({ scope, json: encodeSpan(span, noDoubles) }));
    const body = Buffer.from(encodeEnvelope("traces", resource, records));
    await options.deliver(body).catch(options.onFailure);
  };
  const timer = setInterval(() => void send(), options.intervalMs ?? 2000);
  timer.unref();
  return {
    add(span) {
      if (waiting.length < options.mostWaiting) waiting.push(span);
    },
    async stop() {
      clearInterval(timer);
      await send();
    },
  };
}
