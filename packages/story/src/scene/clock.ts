import type { Span } from "../records/records.ts";

/** How far another service's clock is ahead of the browser's, in milliseconds. */
export interface Offset {
  readonly low: number;
  readonly high: number;
}

interface Nested {
  readonly outer: Span;
  readonly inner: Span;
}

// `@timestamp` is cut to milliseconds.
const cut = 1;

const offsetOf = ({ outer, inner }: Nested): Offset => ({
  low: inner.time + inner.duration - (outer.time + outer.duration) - cut,
  high: inner.time - outer.time + cut,
});

/**
 * Bounds of a service's clock against the browser's: a server span lies within the client span
 * that caused it. Undefined if nothing nests, or if the bounds contradict (the clock drifted).
 */
export function boundOffset(pairs: readonly Nested[]): Offset | undefined {
  if (pairs.length === 0) return undefined;
  const bounds = pairs.map(offsetOf);
  const low = Math.max(...bounds.map((bound) => bound.low));
  const high = Math.min(...bounds.map((bound) => bound.high));
  return low <= high ? { low, high } : undefined;
}

export type Clocks = ReadonlyMap<string, Offset>;

/** Bounds for each back-end service that a browser's request, or a service so bound, calls. */
export function alignClocks(spans: readonly Span[]): Clocks {
  const byId = new Map(spans.map((span) => [`${span.traceId}/${span.spanId}`, span]));
  const pairs = new Map<string, Nested[]>();
  for (const inner of spans) {
    if (!inner.parentSpanId || !inner.backEnd || !inner.service) continue;
    const outer = byId.get(`${inner.traceId}/${inner.parentSpanId}`);
    if (!outer || outer.backEnd) continue;
    const known = pairs.get(inner.service);
    if (known) known.push({ outer, inner });
    else pairs.set(inner.service, [{ outer, inner }]);
  }
  const clocks = new Map<string, Offset>();
  for (const [service, nested] of pairs) {
    const bound = boundOffset(nested);
    if (bound) clocks.set(service, bound);
  }
  return clocks;
}

interface Timed {
  readonly time: number;
  readonly backEnd: boolean;
  readonly service?: string;
}

/** When it was by the browser's clock: the earliest and latest possible time. */
export function onBrowserClock(record: Timed, clocks: Clocks): Offset | undefined {
  if (!record.backEnd) return { low: record.time, high: record.time };
  const offset = record.service ? clocks.get(record.service) : undefined;
  return offset && { low: record.time - offset.high, high: record.time - offset.low };
}

/** Whether one record is certainly earlier than another, whatever clock each was written by. */
export function isBefore(a: Timed, b: Timed, clocks: Clocks): boolean {
  if (a.backEnd === b.backEnd && (!a.backEnd || a.service === b.service)) return a.time < b.time;
  const first = onBrowserClock(a, clocks);
  const second = onBrowserClock(b, clocks);
  return first !== undefined && second !== undefined && first.high < second.low;
}
