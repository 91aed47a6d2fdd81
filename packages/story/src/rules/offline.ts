import type { Draft } from "../claims/draft.ts";
import { at, before, lasting, say } from "../claims/piece.ts";
import { textOf } from "../records/fields.ts";
import type { Moment } from "../records/records.ts";
import { eventsNamed, type Scene } from "../scene/scene.ts";
import type { Rule } from "./rule.ts";
import { operation, pageOf } from "./wording.ts";

interface Outage {
  readonly from: Moment;
  /** Absent if the browser never came back. */
  readonly to?: Moment;
}

const stateOf = (event: Moment): string | undefined =>
  textOf(event.fields, "page.connectivity_state");

function outagesOf(scene: Scene): readonly Outage[] {
  const changes = eventsNamed(scene, "page.connectivity");
  return changes.flatMap((from, index): readonly Outage[] => {
    const previous = changes[index - 1];
    if (stateOf(from) !== "offline" || (previous && stateOf(previous) === "offline")) return [];
    const to = changes.slice(index + 1).find((change) => stateOf(change) === "online");
    return [{ from, ...(to ? { to } : {}) }];
  });
}

/** Requests without an answer that were sent while the browser had no network. */
const lost = (scene: Scene, { from, to }: Outage) =>
  scene.calls.filter(
    ({ span, status, failed }) =>
      failed &&
      status === undefined &&
      span.time >= from.time &&
      span.time <= (to?.time ?? Number.POSITIVE_INFINITY),
  );

/** When the browser had no network, and what was lost by that. */
export const offline: Rule = (scene) =>
  outagesOf(scene).flatMap((outage): readonly Draft[] => {
    const { from, to } = outage;
    const [call] = lost(scene, outage);
    const back = to
      ? say` and came back after ${lasting(to.time - from.time, from, to)}`
      : " and was not seen to come back";
    const common = { at: from.time, ...pageOf(scene, from) };
    return [
      {
        ...common,
        kind: "offline",
        part: "problem",
        basis: "observed",
        weight: call || !to ? 0.9 : 0.5,
        said: say`the browser went offline at ${at(from.time, scene.timeZone, from)}${back}`,
      },
      ...(call && from.time < call.span.time
        ? [
            {
              ...common,
              at: call.span.time + 0.5,
              kind: "cause",
              part: "cause",
              basis: "inferred",
              weight: 0.93,
              said: say`${operation(call.span)} got no answer because the browser was offline${before(from, call.span)}`,
            } satisfies Draft,
          ]
        : []),
    ];
  });
