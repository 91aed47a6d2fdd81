import { textOf } from "../records/fields.ts";
import type { Line, Span } from "../records/records.ts";
import { hasFailed } from "./span-facts.ts";
import { flatten, type SpanTree } from "./span-tree.ts";

/** The span where a failure began, and what was logged there. */
export interface Failure {
  readonly span: Span;
  /** Says why: an exception, else an error's log line. */
  readonly reason?: Line;
}

const endOf = (span: Span): number => span.time + span.duration;

interface Candidate {
  readonly span: Span;
  /** Failed spans above it: how far the failure was passed on. */
  readonly above: number;
}

function leaves(tree: SpanTree, above: number): readonly Candidate[] {
  const failed = hasFailed(tree.span);
  const below = tree.children.flatMap((child) => leaves(child, above + (failed ? 1 : 0)));
  return below.length > 0 || !failed ? below : [{ span: tree.span, above }];
}

const isException = (line: Line): boolean =>
  textOf(line.fields, "exception.type", "exception.message") !== undefined;

/** The best reason for a span's failure that was logged in its trace. */
export function reasonOf(span: Span, lines: readonly Line[]): Line | undefined {
  const own = lines.filter((line) => line.traceId === span.traceId && line.spanId === span.spanId);
  const service = lines.filter(
    (line) => line.traceId === span.traceId && line.service === span.service,
  );
  return (
    own.findLast(isException) ??
    own.findLast((line) => line.severity >= 17) ??
    own.findLast((line) => line.severity >= 13) ??
    service.findLast((line) => line.severity >= 17)
  );
}

/**
 * Where the failure of a tree began: the failed span with no failed span below it. Of several the
 * one that was passed on furthest, then the one that ended last (an earlier one was retried).
 */
export function failureOf(tree: SpanTree, lines: readonly Line[]): Failure | undefined {
  const [best] = leaves(tree, 0).toSorted(
    (a, b) => b.above - a.above || endOf(b.span) - endOf(a.span),
  );
  if (!best) return undefined;
  const reason = reasonOf(best.span, lines);
  return { span: best.span, ...(reason ? { reason } : {}) };
}

/** Spans from the tree's root down to the one with this id. */
export function pathTo(tree: SpanTree, span: Span): readonly Span[] {
  if (tree.span.spanId === span.spanId) return [tree.span];
  for (const child of tree.children) {
    const rest = pathTo(child, span);
    if (rest.length > 0) return [tree.span, ...rest];
  }
  return [];
}

export const backEndSpans = (tree: SpanTree): readonly Span[] =>
  flatten(tree).flatMap(({ span }) => (span.backEnd ? [span] : []));
