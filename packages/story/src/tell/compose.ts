import type { Claim } from "../answer.ts";
import { claimOf, type Draft, type Part } from "../claims/draft.ts";
import type { Dossier } from "../records/records.ts";
import { explains } from "./absence.ts";

const place: Readonly<Record<Part, number>> = {
  opening: 0,
  step: 1,
  problem: 1,
  cause: 1,
  ending: 2,
  verdict: 3,
  aside: 3,
};

const inOrder = (a: Draft, b: Draft): number => place[a.part] - place[b.part] || a.at - b.at;

/** The weightiest drafts up to the budget, in the order of the story. */
export const choose = (drafts: readonly Draft[], budget: number): readonly Draft[] =>
  drafts
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, budget)
    .toSorted(inOrder);

/** Those that belong in a story. */
export const inStory = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.filter(({ part }) => part !== "aside");

/** Where something explains how it went, the steps on other pages are only in the way. */
export function focused(drafts: readonly Draft[]): readonly Draft[] {
  const troubled = new Set(drafts.filter(explains).map(({ page }) => page));
  if (troubled.size === 0) return drafts;
  return drafts.filter(({ kind, page }) => kind !== "steps" || troubled.has(page));
}

/** Those about one of the pages, and those about the whole session. */
export const about = (drafts: readonly Draft[], pages: ReadonlySet<string>): readonly Draft[] =>
  drafts.filter((draft) => draft.page === undefined || pages.has(draft.page));

/** References of what back ends recorded. */
export const backEndReferences = ({ spans, lines }: Dossier): ReadonlySet<string> =>
  new Set([...spans, ...lines].flatMap((each) => (each.backEnd ? each.reference : [])));

export const number = (drafts: readonly Draft[], backEnd: ReadonlySet<string>): readonly Claim[] =>
  drafts.map((draft, index) => claimOf(draft, `c${index + 1}`, backEnd));
