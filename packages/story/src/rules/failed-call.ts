import type { Draft } from "../claims/draft.ts";
import {
  before,
  lasting,
  number,
  type Piece,
  quote,
  sameTrace,
  say,
  status,
  target,
} from "../claims/piece.ts";
import { textOf } from "../records/fields.ts";
import { groupBy, keyOf } from "../records/group.ts";
import type { Span } from "../records/records.ts";
import { bearingOf } from "../scene/bearing.ts";
import type { Call } from "../scene/calls.ts";
import { type Failure, pathTo } from "../scene/failure.ts";
import type { Scene } from "../scene/scene.ts";
import { statusOf } from "../scene/span-facts.ts";
import { reasonFor } from "./reason.ts";
import type { Rule } from "./rule.ts";
import { inService, operation, page, pageOf } from "./wording.ts";

/** Failed calls of one operation, status and place of failure. */
type Group = readonly [Call, ...Call[]];

const groupsOf = (calls: readonly Call[]): readonly Group[] =>
  groupBy(calls, ({ operation: named, status: code, failure }) =>
    keyOf(named, code, failure?.span.service, failure?.span.name),
  );

/** The server's record of the same status, so that both sides confirm it. */
const confirmations = (call: Call): readonly Span[] =>
  call.server && statusOf(call.server) === call.status ? [call.server] : [];

function answered(call: Call): Piece {
  const kind = textOf(call.span.fields, "error.type");
  if (call.status !== undefined) {
    return say`was answered ${status(call.status, call.span, ...confirmations(call))}`;
  }
  return kind ? say`got no answer (${quote(kind, call.span)})` : say`failed without a status`;
}

const weights = { asked: 0.95, loading: 0.72, background: 0.4 } as const;

function sent(call: Call): Piece {
  if (!call.click?.label) return say`${operation(call.span)}`;
  return say`the click on ${target(call.click.label, call.click.moment)} sent ${operation(call.span)}, which`;
}

/** Where the browser went when the answer came, e.g. to a page to sign in. */
function thenOpened(scene: Scene, { click, span }: Call): Piece | "" {
  if (click?.answer !== "navigation") return "";
  const opened = scene.visits.find((visit) => visit.opened.time > span.time);
  return opened ? say`; then ${page(opened)} opened${before(span, opened.opened)}` : "";
}

function failedCall(scene: Scene, group: Group): Draft {
  const [call] = group;
  const spans = group.map(({ span }) => span);
  const repeated =
    group.length === 1
      ? say` after ${lasting(call.span.duration, call.span)}`
      : say`, ${number(group.length, ...spans)} times`;
  return {
    kind: "failed-call",
    part: "problem",
    basis: call.click ? "linked" : "observed",
    at: call.span.time,
    weight: weights[bearingOf(scene, call)],
    ...pageOf(scene, call.span),
    said: say`${sent(call)} ${answered(call)}${repeated}${thenOpened(scene, call)}`,
    cites: group.flatMap((each) => confirmations(each).map((span) => span.reference)),
  };
}

/** Why it failed, where a back end says it: the deepest failed span, its exception or log line. */
function because(call: Call, { span, reason }: Failure): Piece {
  const explained = reasonFor(span, reason);
  const code = statusOf(span);
  if (span === call.server) {
    return explained
      ? say`${operation(call.span)} failed${inService(span)} itself: ${explained}`
      : say`${operation(call.span)} was refused${inService(span)} itself: nothing deeper failed, and no reason is logged`;
  }
  const withStatus = code === undefined ? "" : say` with ${status(code, span)}`;
  const start = call.click
    ? say`${operation(call.span)} failed because`
    : say`behind ${operation(call.span)} the deepest failure is that`;
  return say`${start} ${operation(span)}${inService(span)} failed${withStatus}${explained ? say`: ${explained}` : ""}`;
}

function rootCause(scene: Scene, call: Call): readonly Draft[] {
  const { failure } = call;
  if (!failure?.span.backEnd) return [];
  return [
    {
      kind: "cause",
      part: "cause",
      basis: "linked",
      at: call.span.time + 0.5,
      weight: weights[bearingOf(scene, call)] - 0.01,
      ...pageOf(scene, call.span),
      said: say`${because(call, failure)}${sameTrace(failure.span.traceId, ...pathTo(call.tree, failure.span))}`,
    },
  ];
}

/** A request that failed, how often, and the back-end span that explains it. */
export const failedCalls: Rule = (scene) =>
  groupsOf(scene.calls.filter((call) => call.failed)).flatMap((group) => [
    failedCall(scene, group),
    ...rootCause(scene, group[0]),
  ]);
