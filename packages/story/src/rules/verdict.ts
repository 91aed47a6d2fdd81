import type { Draft } from "../claims/draft.ts";
import { say } from "../claims/piece.ts";
import type { Scene } from "../scene/scene.ts";
import { lastSign } from "./course.ts";
import { page } from "./wording.ts";

/** Whether what the user tried came to a good end, by the last sign of it. */
export function verdict(scene: Scene): Draft {
  const last = lastSign(scene);
  const visit = scene.visits.at(-1);
  const left = visit ? say`they left from ${page(visit)}` : say`they left`;
  const said = last
    ? say`${last.good ? "yes" : "no"}: ${last.said}`
    : say`no finish is recorded: ${left}, and nothing they asked for is known to have been accepted or refused`;
  return {
    kind: "verdict",
    part: "opening",
    basis: "inferred",
    at: scene.last.time,
    weight: 1,
    said,
    cites: [scene.last.reference],
  };
}

/** Says to who asks for the cause of a failure that it came to a good end, if that is recorded. */
export function goodEnd(scene: Scene): readonly Draft[] {
  const last = lastSign(scene);
  if (!last?.good) return [];
  const said = say`as far as is recorded it came to a good end: ${last.said}`;
  return [{ ...verdict(scene), kind: "good-end", said }];
}
