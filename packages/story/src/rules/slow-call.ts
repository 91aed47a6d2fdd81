import type { Draft } from "../claims/draft.ts";
import { lasting, number, type Piece, quote, sameTrace, say, target } from "../claims/piece.ts";
import type { Call } from "../scene/calls.ts";
import { pathTo } from "../scene/failure.ts";
import type { Scene } from "../scene/scene.ts";
import { type Fan, fansOf, slowestPart } from "../scene/slowness.ts";
import { isDatabase } from "../scene/span-facts.ts";
import type { Rule } from "./rule.ts";
import { inService, operation, pageOf } from "./wording.ts";

/** A wait that people notice as one. */
const slow = 1500;
/** A fan is worth a sentence when it holds up the call this long and for half of its time. */
const fanDelay = 400;

const holdsUp = (fan: Fan, call: Call): boolean =>
  fan.covered >= fanDelay && fan.covered >= call.span.duration / 2;

const waited = (scene: Scene, call: Call): Draft => {
  const start = call.click?.label
    ? say`after the click on ${target(call.click.label, call.click.moment)} they waited for ${operation(call.span)}, which`
    : operation(call.span);
  return {
    kind: "slow-call",
    part: "problem",
    basis: call.click ? "linked" : "observed",
    at: call.span.time,
    weight: 0.8,
    ...pageOf(scene, call.span),
    said: say`${start} took ${lasting(call.span.duration, call.span)}`,
  };
};

const cause = (scene: Scene, call: Call, kind: string, said: Piece): Draft => ({
  kind,
  part: "cause",
  basis: "linked",
  at: call.span.time + 0.5,
  weight: 0.79,
  ...pageOf(scene, call.span),
  said,
});

function fanCause(scene: Scene, call: Call, fan: Fan): Draft {
  const [sample] = fan.spans;
  const what = sample && isDatabase(sample) ? "database queries" : "calls";
  const named = sample ? say` ${quote(sample.name, sample)}` : "";
  return cause(
    scene,
    call,
    "repeated-query",
    say`${operation(call.span)} was slow because ${operation(fan.parent)}${inService(fan.parent)} made ${number(fan.spans.length, ...fan.spans)} similar ${what}${named} for one request, which together took ${lasting(fan.covered, ...fan.spans)}${sameTrace(call.span.traceId, call.span, fan.parent)}`,
  );
}

function partCause(scene: Scene, call: Call): readonly Draft[] {
  const part = slowestPart(call.tree);
  if (!part?.backEnd) return [];
  return [
    cause(
      scene,
      call,
      "slow-span",
      say`of the ${lasting(call.span.duration, call.span)} of ${operation(call.span)}, ${lasting(part.duration, part)} were spent in ${operation(part)}${inService(part)}${sameTrace(part.traceId, ...pathTo(call.tree, part))}`,
    ),
  ];
}

/** A request that kept the user waiting, and the back-end work that took the time. */
export const slowCalls: Rule = (scene) =>
  scene.calls.flatMap((call) => {
    if (call.cancelled || call.status === undefined) return [];
    const fan = fansOf(call.tree).find((each) => holdsUp(each, call));
    if (call.span.duration < slow && !fan) return [];
    const explained = fan ? [fanCause(scene, call, fan)] : partCause(scene, call);
    // How long a failed request took is told with its failure.
    return call.failed ? explained : [waited(scene, call), ...explained];
  });
