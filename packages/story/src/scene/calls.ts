import { numberOf, textOf } from "../records/fields.ts";
import type { Dossier, Span } from "../records/records.ts";
import type { Click } from "./clicks.ts";
import { backEndSpans, type Failure, failureOf } from "./failure.ts";
import { hasFailed, operationOf, statusOf } from "./span-facts.ts";
import { type Children, childrenOf, type SpanTree, treeOf } from "./span-tree.ts";

/** A request of the browser and all that the back ends did for it. */
export interface Call {
  readonly span: Span;
  readonly operation: string;
  readonly tree: SpanTree;
  /** Back-end spans below the request; none if the back end sent none. */
  readonly backEnd: readonly Span[];
  /** The span that took the request in. */
  readonly server?: Span;
  readonly status?: number;
  readonly failed: boolean;
  /** The page gave the request up. */
  readonly cancelled: boolean;
  /** Where it failed; the request's own span if the back end says nothing. */
  readonly failure?: Failure;
  /** The click that caused it. */
  readonly click?: Click;
}

const isCancelled = (span: Span): boolean =>
  statusOf(span) === undefined && /abort|cancel/iu.test(textOf(span.fields, "error.type") ?? "");

const isRequest = (span: Span): boolean =>
  !span.backEnd &&
  span.spanKind === "Client" &&
  textOf(span.fields, "http.request.method", "http.method", "url.full", "http.url") !== undefined;

function clickFor(span: Span, clicks: readonly Click[]): Click | undefined {
  const sequence = numberOf(span.fields, "session.click_sequence");
  if (sequence !== undefined) return clicks.find((click) => click.moment.sequence === sequence);
  return clicks.find(
    (click) =>
      (click.outcome && textOf(click.outcome.fields, "outcome.trace_id") === span.traceId) ||
      click.moment.traceId === span.traceId,
  );
}

function callOf(span: Span, children: Children, dossier: Dossier, clicks: readonly Click[]): Call {
  const tree = treeOf(span, children);
  const backEnd = backEndSpans(tree);
  const server = tree.children.find((child) => child.span.backEnd)?.span;
  const status = statusOf(span);
  const cancelled = isCancelled(span);
  const failed = hasFailed(span) && !cancelled;
  const failure = failureOf(tree, dossier.lines);
  const click = clickFor(span, clicks);
  return {
    span,
    operation: operationOf(span),
    tree,
    backEnd,
    failed,
    cancelled,
    ...(server ? { server } : {}),
    ...(status === undefined ? {} : { status }),
    ...(failure ? { failure } : {}),
    ...(click ? { click } : {}),
  };
}

/** The session's requests in order of time. */
export function callsOf(dossier: Dossier, clicks: readonly Click[]): readonly Call[] {
  const children = childrenOf(dossier.spans);
  return dossier.spans
    .filter(isRequest)
    .toSorted((a, b) => a.time - b.time)
    .map((span) => callOf(span, children, dossier, clicks));
}
