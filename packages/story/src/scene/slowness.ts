import { textOf } from "../records/fields.ts";
import { groupBy } from "../records/group.ts";
import type { Span } from "../records/records.ts";
import { isDatabase } from "./span-facts.ts";
import { flatten, type SpanTree } from "./span-tree.ts";

/** Many like spans under one parent. */
export interface Fan {
  readonly parent: Span;
  readonly spans: readonly Span[];
  /** Time in which at least one of them ran. */
  readonly covered: number;
}

const fewest = 8;

/** A statement without its values, so that queries of one shape compare equal. */
const shapeOf = (span: Span): string =>
  `${span.name}\n${textOf(span.fields, "db.query.text", "db.statement") ?? ""}`
    .replace(/'[^']*'|"[^"]*"|\b\d+\b|\?|\$\d+/gu, "?")
    .replace(/\(\s*\?(?:\s*,\s*\?)*\s*\)/gu, "(?)");

const endOf = (span: Span): number => span.time + span.duration;

/** Time in which at least one of the spans ran. */
export function coveredTime(spans: readonly Span[]): number {
  let covered = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const span of spans.toSorted((a, b) => a.time - b.time)) {
    covered += Math.max(0, endOf(span) - Math.max(span.time, until));
    until = Math.max(until, endOf(span));
  }
  return covered;
}

/** Groups of at least 8 like database queries, or like calls, under one parent, the longest first. */
export function fansOf(tree: SpanTree): readonly Fan[] {
  return flatten(tree)
    .flatMap(({ span: parent, children }) => {
      const calls = children
        .map((child) => child.span)
        .filter((span) => isDatabase(span) || span.spanKind === "Client");
      return groupBy(calls, shapeOf)
        .filter((spans) => spans.length >= fewest)
        .map((spans) => ({ parent, spans, covered: coveredTime(spans) }));
    })
    .toSorted((a, b) => b.covered - a.covered);
}

/** The deepest span that takes at least half of the root's time, if it is not the root. */
export function slowestPart(tree: SpanTree): Span | undefined {
  const enough = tree.span.duration / 2;
  let current = tree;
  for (;;) {
    const next = current.children
      .filter((child) => child.span.duration >= enough)
      .toSorted((a, b) => b.span.duration - a.span.duration)[0];
    if (!next) return current === tree ? undefined : current.span;
    current = next;
  }
}
