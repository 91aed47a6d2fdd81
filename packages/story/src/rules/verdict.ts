import type { Draft } from "../claims/draft.ts";
import { type Piece, say } from "../claims/piece.ts";
import type { Scene } from "../scene/scene.ts";
import { type Course, courseOf } from "./course.ts";
import { page } from "./wording.ts";

function toldOf(course: Course | undefined, left: Piece): Piece {
  if (!course) {
    return say`no finish is recorded: ${left}, and nothing they asked for is known to have been accepted or refused`;
  }
  const { sign, isOpen } = course;
  if (isOpen) return say`no finish is recorded: ${sign.said}, but they went on, and ${left}`;
  return say`${sign.good ? "yes" : "no"}: ${sign.said}`;
}

/** Whether what the user tried came to a good end, by the last sign of it. */
export function verdict(scene: Scene): Draft {
  const course = courseOf(scene);
  const visit = scene.visits.at(-1);
  const left = visit ? say`they left from ${page(visit)}` : say`they left`;
  const said = toldOf(course, left);
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
  const course = courseOf(scene);
  if (!course?.sign.good || course.isOpen) return [];
  const said = say`as far as is recorded it came to a good end: ${course.sign.said}`;
  return [{ ...verdict(scene), kind: "good-end", said }];
}
