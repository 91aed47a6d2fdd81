import type { EventRecord, SpanDetail } from "@session-replay/server/api";
import { alignClocks } from "./align.ts";

/** A span or log record as a line of the waterfall; shares are of the whole trace, 0 to 1. */
export interface WaterfallRow {
  readonly kind: "span" | "log";
  readonly reference: string;
  readonly span: SpanDetail;
  readonly log?: EventRecord;
  readonly depth: number;
  readonly from: number;
  readonly width: number;
}

export interface Waterfall {
  readonly rows: readonly WaterfallRow[];
  /** Milliseconds since the Unix epoch. */
  readonly start: number;
  /** Milliseconds. */
  readonly duration: number;
}

const byTime = (a: { readonly time: string }, b: { readonly time: string }): number =>
  a.time.localeCompare(b.time);

/** The spans of a trace as a tree in lines, callers above what they called, logs below their span. */
export function waterfallOf(spans: readonly SpanDetail[], logs: readonly EventRecord[]): Waterfall {
  const ids = new Set(spans.map(({ spanId }) => spanId));
  const children = Map.groupBy(spans.toSorted(byTime), ({ parentSpanId }) =>
    parentSpanId !== undefined && ids.has(parentSpanId) ? parentSpanId : "",
  );
  const logsBySpan = Map.groupBy(logs.toSorted(byTime), ({ spanId }) => spanId ?? "");
  const roots = children.get("") ?? [];
  const stays = alignClocks(roots, ({ spanId }) => children.get(spanId) ?? []);
  const edges = [...stays.values()];
  const start = Math.min(...edges.map(({ from }) => from));
  const duration = Math.max(0.001, Math.max(...edges.map(({ to }) => to)) - start);
  const share = (time: number) => Math.min(1, Math.max(0, (time - start) / duration));
  const rows: WaterfallRow[] = [];
  const seen = new Set<string>();
  const add = (span: SpanDetail, depth: number): void => {
    const stay = stays.get(span.spanId);
    if (!stay || seen.has(span.spanId)) return;
    seen.add(span.spanId);
    const from = share(stay.from);
    rows.push({
      kind: "span",
      reference: span.reference,
      span,
      depth,
      from,
      width: share(stay.to) - from,
    });
    const shift = stay.from - Date.parse(span.time);
    for (const log of logsBySpan.get(span.spanId) ?? []) {
      const at = share(Date.parse(log.time) + shift);
      rows.push({
        kind: "log",
        reference: log.reference,
        span,
        log,
        depth: depth + 1,
        from: at,
        width: 0,
      });
    }
    for (const child of children.get(span.spanId) ?? []) add(child, depth + 1);
  };
  for (const root of roots) add(root, 0);
  return { rows, start: rows.length === 0 ? 0 : start, duration: rows.length === 0 ? 0 : duration };
}
