import type { Draft } from "../claims/draft.ts";
import { goodEnd, verdict } from "../rules/verdict.ts";
import type { Scene } from "../scene/scene.ts";
import { explains } from "../tell/absence.ts";
import { about, choose, focused, inStory } from "../tell/compose.ts";
import type { SessionIntent } from "./intents.ts";

interface View {
  /** Kinds of claims that answer the question. */
  readonly kinds: readonly string[] | "all";
  readonly budget: number;
  /** Told when nothing of the kinds is there. */
  readonly otherwise: readonly string[];
  /** Begins with whether it succeeded. */
  readonly verdict?: boolean;
  /** Asks for a cause: what could not be one is left out, or comes after saying that none is seen. */
  readonly cause?: boolean;
}

const failures = ["failed-call", "cause", "not-completed", "retry-succeeded", "hidden-failure"];
const signs = [
  "rage-click",
  "dead-click",
  "error-click",
  "thrashing",
  "form-hesitation",
  "form-abandonment",
  "quick-back",
  "refresh-rage",
  "swallowed-failure",
];
const slowness = ["slow-call", "repeated-query", "slow-span"];
const trouble = [
  ...failures,
  ...signs,
  ...slowness,
  "page-error",
  "resource-error",
  "form-refusal",
  "form-not-accepted",
  "offline",
  "double-submit",
  "request-burst",
  "refusal",
  "no-cause",
];

/** What each question about one session is answered with. */
const views: Readonly<Record<SessionIntent, View>> = {
  what_happened: { kinds: "all", budget: 12, otherwise: [] },
  succeeded: {
    kinds: [
      "completed",
      "form-accepted",
      "form-not-accepted",
      "not-completed",
      "failed-call",
      "swallowed-failure",
      "retry-succeeded",
      "progress",
      "page-error",
      "hidden-failure",
      "refusal",
      "message",
    ],
    budget: 4,
    otherwise: ["ending"],
    verdict: true,
  },
  why_not: { kinds: trouble, budget: 8, otherwise: ["no-cause", "ending"], cause: true },
  which_call: { kinds: failures, budget: 8, otherwise: ["no-failed-call"] },
  what_tried: {
    kinds: ["steps", "form-refusal", "retry-succeeded", "form-accepted"],
    budget: 12,
    otherwise: ["opening", "ending"],
  },
  got_back: {
    kinds: [
      "message",
      "refusal",
      "answer",
      "swallowed-failure",
      "form-refusal",
      "form-accepted",
      "form-not-accepted",
      "failed-call",
      "page-error",
    ],
    budget: 8,
    otherwise: ["ending"],
  },
  frustration: { kinds: signs, budget: 8, otherwise: ["no-frustration"] },
  how_ended: {
    kinds: ["ending", "progress", "not-completed", "completed", "form-accepted"],
    budget: 4,
    otherwise: [],
  },
  slow: { kinds: slowness, budget: 8, otherwise: ["longest-call"] },
};

/** What went well on the way says nothing when it came to no good end. */
const accepted = ["form-accepted", "message", "completed"];

/** A why of something that failed, and not of a person who left. */
const failing =
  /\b(?:fail\w*|errors?|broke\w*|requests?|calls?|save[ds]?|saving|autosave|load\w*|sync\w*|fehler\w*|fehlgeschlagen|echou\w*|erreur\w*|fall[oa]\w*|erros?)\b/u;

const minor = 0.5;

/** What answers a why: what could explain it; else that nothing does, and what else was seen. */
function causesFrom(scene: Scene, drafts: readonly Draft[], ofFailure: boolean): readonly Draft[] {
  const answered = goodEnd(scene);
  if (drafts.some(explains)) {
    return [...answered, ...drafts.filter(({ weight }) => weight >= minor)];
  }
  const none = drafts.filter(({ kind }) => kind === "no-cause");
  const seen = drafts.filter(
    ({ kind, weight }) =>
      kind !== "no-cause" && (weight >= minor || (ofFailure && failures.includes(kind))),
  );
  return [...answered, ...none, ...seen];
}

/** The drafts that answer a question about a session, on the named pages if there are any. */
export function draftsFor(
  scene: Scene,
  drafts: readonly Draft[],
  intent: SessionIntent,
  pages: ReadonlySet<string>,
  asked = "",
): readonly Draft[] {
  const view = views[intent];
  const placed = pages.size === 0 ? drafts : about(drafts, pages);
  const { kinds } = view;
  const ofKinds = (from: readonly Draft[]): readonly Draft[] =>
    kinds === "all" ? focused(inStory(from)) : from.filter(({ kind }) => kinds.includes(kind));
  const wanted = ofKinds(placed);
  const chosen = wanted.length > 0 ? wanted : ofKinds(drafts);
  const rest =
    chosen.length > 0 ? chosen : drafts.filter(({ kind }) => view.otherwise.includes(kind));
  if (view.cause) return causesFrom(scene, choose(rest, view.budget), failing.test(asked));
  const told = choose(rest, view.budget);
  if (!view.verdict) return told;
  const isGood = goodEnd(scene).length > 0;
  return [verdict(scene), ...told.filter(({ kind }) => isGood || !accepted.includes(kind))];
}

/** Whether a question's answer needs to count what is not there. */
export const needsCountsFor =
  (intent: SessionIntent) =>
  (drafts: readonly Draft[]): boolean => {
    const { kinds, otherwise } = views[intent];
    return (
      otherwise.some((kind) => kind.startsWith("no-")) &&
      !drafts.some(({ kind }) => kinds !== "all" && kinds.includes(kind))
    );
  };
