import type { Draft } from "../claims/draft.ts";
import { join, quote, say, words } from "../claims/piece.ts";
import { groupBy } from "../records/group.ts";
import type { Rule } from "./rule.ts";

const shown = 5;

/** The pages that the user was on, in one sentence. */
export const trail: Rule = (scene): readonly Draft[] => {
  const pages = groupBy(scene.visits, (visit) => visit.path);
  if (pages.length < 2) return [];
  const named = pages.slice(0, shown).map(([visit]) => {
    const titled = visit.moments.find((moment) =>
      Object.values(moment.fields).includes(visit.title ?? ""),
    );
    return visit.title && titled ? quote(visit.title, titled) : words(visit.path, visit.opened);
  });
  return [
    {
      kind: "trail",
      part: "opening",
      basis: "observed",
      at: scene.first.time,
      weight: 0.58,
      said: say`they went through ${pages.length > shown ? join(named, ", ", ", ") : join(named)}${pages.length > shown ? " and other pages" : ""}`,
    },
  ];
};
