import { at, lasting, number, onDay, say, words } from "../claims/piece.ts";
import { nameOf } from "../scene/scene.ts";
import { plural } from "../words/plural.ts";
import type { Rule } from "./rule.ts";
import { page } from "./wording.ts";

/** Who it was, when, and where the visit began. */
export const opening: Rule = (scene) => {
  const { first, last, person, timeZone, visits } = scene;
  const named = person && nameOf(person);
  const who = person && named ? words(named, person) : "A visitor whom the page did not name";
  const length = last.time - first.time;
  const [entry] = visits;
  const opened = visits.map((visit) => visit.opened);
  return [
    {
      kind: "opening",
      part: "opening",
      basis: "observed",
      at: first.time,
      weight: 1,
      said: entry
        ? say`${who} came on ${onDay(first.time, timeZone, first)} at ${at(first.time, timeZone, first)} (${timeZone}) to ${page(entry)} and stayed ${lasting(length, first, last)}, with ${number(visits.length, ...opened)} ${plural(visits.length, "page view", "page views")}`
        : say`${who} came on ${onDay(first.time, timeZone, first)} at ${at(first.time, timeZone, first)} (${timeZone}) and stayed ${lasting(length, first, last)}`,
    },
  ];
};
