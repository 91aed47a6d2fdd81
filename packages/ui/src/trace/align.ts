import type { SpanDetail } from "@session-replay/server/api";

/** When a span ran, milliseconds since the Unix epoch by the clock of the trace's first span. */
export interface Stay {
  readonly from: number;
  readonly to: number;
}

const stayOf = (span: SpanDetail, shift: number): Stay => {
  const from = Date.parse(span.time) + shift;
  return { from, to: from + span.duration / 1e6 };
};

/** By how much a child must move to lie within its parent; two clocks seldom agree. */
function shiftInto(parent: Stay, child: Stay): number {
  if (child.from >= parent.from && child.to <= parent.to) return 0;
  const spare = parent.to - parent.from - (child.to - child.from);
  // A child that outlasts its parent ran on alone: there is no nesting to go by.
  return spare < 0 ? Math.max(0, parent.from - child.from) : parent.from + spare / 2 - child.from;
}

/**
 * Each span's stay by its id. Where a service's clock is off, so that its span lies outside the
 * caller's, that span and all below it move into the middle of the caller.
 */
export function alignClocks(
  roots: readonly SpanDetail[],
  childrenOf: (span: SpanDetail) => readonly SpanDetail[],
): ReadonlyMap<string, Stay> {
  const stays = new Map<string, Stay>();
  const place = (span: SpanDetail, parent: SpanDetail | undefined, inherited: number): void => {
    if (stays.has(span.spanId)) return;
    const parentStay = parent && stays.get(parent.spanId);
    const stay = stayOf(span, inherited);
    const crossing = parent !== undefined && parent.service !== span.service;
    const shift = crossing && parentStay ? shiftInto(parentStay, stay) : 0;
    stays.set(span.spanId, stayOf(span, inherited + shift));
    for (const child of childrenOf(span)) place(child, span, inherited + shift);
  };
  for (const root of roots) place(root, undefined, 0);
  return stays;
}
