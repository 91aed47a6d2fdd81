import type { Span } from "../records/records.ts";

export interface SpanTree {
  readonly span: Span;
  readonly children: readonly SpanTree[];
  readonly depth: number;
}

/** Children of each span by `<trace>/<span>`, in order of time. */
export type Children = ReadonlyMap<string, readonly Span[]>;

const keyOf = (traceId: string, spanId: string): string => `${traceId}/${spanId}`;

export function childrenOf(spans: readonly Span[]): Children {
  const children = new Map<string, Span[]>();
  for (const span of spans) {
    if (!span.parentSpanId) continue;
    const key = keyOf(span.traceId, span.parentSpanId);
    const siblings = children.get(key);
    if (siblings) siblings.push(span);
    else children.set(key, [span]);
  }
  for (const siblings of children.values()) siblings.sort((a, b) => a.time - b.time);
  return children;
}

/** The span with all that it is the parent of; a span that is its own ancestor is cut off. */
export function treeOf(root: Span, children: Children): SpanTree {
  const seen = new Set<string>();
  const grow = (span: Span, depth: number): SpanTree => {
    seen.add(span.spanId);
    const next = (children.get(keyOf(span.traceId, span.spanId)) ?? []).filter(
      (child) => !seen.has(child.spanId),
    );
    return {
      span,
      depth,
      children: depth > 200 ? [] : next.map((child) => grow(child, depth + 1)),
    };
  };
  return grow(root, 0);
}

export const flatten = (tree: SpanTree): readonly SpanTree[] => [
  tree,
  ...tree.children.flatMap(flatten),
];
