import type { Dossier } from "../records/records.ts";
import { rules } from "../rules/index.ts";
import { sceneOf } from "../scene/scene.ts";
import { choose, inStory } from "../tell/compose.ts";
import type { Proven } from "../tell/proven.ts";
import { answerFrom } from "../tell/tell-session.ts";

/** The story of a session's records, with its evidence, as the product tells it. */
export function prove(records: Dossier, question = "What happened?"): Proven {
  const scene = sceneOf(records, "UTC");
  if (!scene) throw new Error("the session has no event");
  const drafts = rules.flatMap((rule) => rule(scene));
  const told = { scene, drafts, queries: [], answers: new Map() };
  return answerFrom(told, choose(inStory(drafts), 30), question);
}
