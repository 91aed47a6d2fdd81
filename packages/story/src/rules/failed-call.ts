import type { Draft } from "../claims/draft.ts";
import {
  lasting,
  number,
  type Piece,
  quote,
  sameTrace,
  say,
  status,
  target,
  words,
} from "../claims/piece.ts";
import { textOf } from "../records/fields.ts";
import { groupBy, keyOf } from "../records/group.ts";
import type { Line, Span } from "../records/records.ts";
import type { Call } from "../scene/calls.ts";
import { pathTo } from "../scene/failure.ts";
import type { Scene } from "../scene/scene.ts";
import { statusOf } from "../scene/span-facts.ts";
import type { Rule } from "./rule.ts";
import { operation, pageOf, service } from "./wording.ts";

/** Failed calls of one operation, status and place of failure. */
type Group = readonly [Call, ...Call[]];

const groupsOf = (calls: readonly Call[]): readonly Group[] =>
  groupBy(calls, ({ operation: named, status: code, failure }) =>
    keyOf(named, code, failure?.span.service, failure?.span.name),
  );

/** The server's record of the same status, so that both sides confirm it. */
const confirmations = (call: Call): readonly Span[] =>
  call.server && statusOf(call.server) === call.status ? [call.server] : [];

/** Not what the user asked for: a missing picture, a look-up before signing in, a lost beacon. */
const isMinor = (call: Call): boolean =>
  !call.click && (call.status === undefined || call.status < 500);

function answered(call: Call): Piece {
  const kind = textOf(call.span.fields, "error.type");
  if (call.status !== undefined) {
    return say`was answered ${status(call.status, call.span, ...confirmations(call))}`;
  }
  return kind ? say`got no answer (${quote(kind, call.span)})` : say`failed without a status`;
}

function sent(call: Call): Piece {
  if (!call.click?.label) return say`${operation(call.span)}`;
  return say`the click on ${target(call.click.label, call.click.moment)} sent ${operation(call.span)}, which`;
}

function failedCall(scene: Scene, group: Group): Draft {
  const [call] = group;
  const spans = group.map(({ span }) => span);
  const repeated =
    group.length === 1
      ? say` after ${lasting(call.span.duration, call.span)}`
      : say` ${number(group.length, ...spans)} times`;
  return {
    kind: "failed-call",
    part: "problem",
    basis: call.click ? "linked" : "observed",
    at: call.span.time,
    weight: call.click ? 0.95 : isMinor(call) ? 0.4 : 0.7,
    ...pageOf(scene, call.span),
    said: say`${sent(call)} ${answered(call)}${repeated}`,
    cites: group.flatMap((each) => confirmations(each).map((span) => span.reference)),
  };
}

/** What the failed span or its log says of why. */
function why(span: Span, reason: Line | undefined): Piece | undefined {
  const type = reason && textOf(reason.fields, "exception.type");
  const message = reason && textOf(reason.fields, "exception.message");
  if (reason && type && message) return say`${words(type, reason)} ${quote(message, reason)}`;
  if (reason && (message ?? type)) return quote(message ?? type ?? "", reason);
  if (reason) return say`its log says ${quote(reason.name, reason)}`;
  if (span.statusMessage) return quote(span.statusMessage, span);
  const kind = textOf(span.fields, "error.type");
  return kind && !/^\d+$/u.test(kind) ? quote(kind, span) : undefined;
}

function rootCause(scene: Scene, call: Call): readonly Draft[] {
  const failure = call.failure;
  if (!failure?.span.backEnd || isMinor(call)) return [];
  const { span, reason } = failure;
  const code = statusOf(span);
  const path = pathTo(call.tree, span);
  const where = say`${operation(span)}${service(span) ? say` in ${service(span)}` : ""} failed`;
  const withStatus = code === undefined ? where : say`${where} with ${status(code, span)}`;
  const explained = why(span, reason);
  const start = call.click
    ? say`${operation(call.span)} failed because`
    : say`in the trace of ${operation(call.span)} the deepest failure is that`;
  return [
    {
      kind: "cause",
      part: "cause",
      basis: "linked",
      at: call.span.time + 0.5,
      weight: call.click ? 0.94 : 0.69,
      ...pageOf(scene, call.span),
      said: say`${start} ${withStatus}${explained ? say`: ${explained}` : ""}${sameTrace(span.traceId, ...path)}`,
    },
  ];
}

/** A request that failed, how often, and the back-end span that explains it. */
export const failedCalls: Rule = (scene) =>
  groupsOf(scene.calls.filter((call) => call.failed)).flatMap((group) => [
    failedCall(scene, group),
    ...rootCause(scene, group[0]),
  ]);
