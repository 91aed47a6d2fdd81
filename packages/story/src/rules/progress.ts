import { quote, say, words } from "../claims/piece.ts";
import { textOf } from "../records/fields.ts";
import type { Rule } from "./rule.ts";
import { pageOf } from "./wording.ts";

const stages = ["awareness", "consideration", "intent", "purchase", "retention"];

/** How far the user came in the funnel that the application reports. */
export const progress: Rule = (scene) => {
  const reached = scene.dossier.events
    .filter((event) => textOf(event.fields, "funnel.event") !== undefined)
    .map((event) => ({ event, rank: stages.indexOf(textOf(event.fields, "funnel.stage") ?? "") }));
  const [furthest] = reached.toSorted((a, b) => b.rank - a.rank || b.event.time - a.event.time);
  if (!furthest) return [];
  const { event } = furthest;
  const stage = textOf(event.fields, "funnel.stage");
  const done = stage === "purchase";
  return [
    {
      kind: done ? "completed" : "progress",
      part: "verdict",
      basis: "observed",
      at: event.time,
      weight: done ? 0.91 : 0.6,
      ...pageOf(scene, event),
      said: say`the furthest step that the application reported is ${quote(textOf(event.fields, "funnel.event") ?? "", event)}${stage ? say` (stage ${words(stage, event)})` : ""}`,
    },
  ];
};
