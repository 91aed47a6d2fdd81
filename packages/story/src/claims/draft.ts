import type { Basis, Claim, Corroboration } from "../answer.ts";
import type { Piece } from "./piece.ts";

/** Where in a story a claim stands; an aside answers a question of its own only. */
export type Part = "opening" | "step" | "problem" | "cause" | "ending" | "verdict" | "aside";

/** A claim before it has its number and was checked. */
export interface Draft {
  readonly kind: string;
  readonly part: Part;
  readonly said: Piece;
  readonly basis: Basis;
  /** Milliseconds: orders the story. */
  readonly at: number;
  /** 0 to 1: which claims stay when room is short. */
  readonly weight: number;
  /** Beside those of its facts. */
  readonly cites?: readonly string[];
  /** What the claim is about; an answer about one page keeps only those of the page. */
  readonly page?: string;
}

const corroborationOf = (cites: readonly string[], backEnd: ReadonlySet<string>): Corroboration => {
  const records = cites.filter((cite) => !cite.startsWith("query:"));
  const confirmed = records.filter((cite) => backEnd.has(cite)).length;
  if (confirmed === 0) return "client";
  return confirmed === records.length ? "server" : "both";
};

/** A sentence begins with a capital, but for a name, which stays as it is. */
const sentence = ({ text, facts }: Piece): string => {
  const trimmed = text
    .replace(/\s+/gu, " ")
    .replace(/ ([.,;:])/gu, "$1")
    .trim();
  const isName = facts.some(({ value }) => value !== "" && trimmed.startsWith(value));
  const first = isName ? trimmed.slice(0, 1) : trimmed.slice(0, 1).toUpperCase();
  return `${first}${trimmed.slice(1)}${/[.!?]”?$/u.test(trimmed) ? "" : "."}`;
};

/** A draft as the claim of an answer; `backEnd` are the references that a back end recorded. */
export function claimOf(draft: Draft, id: string, backEnd: ReadonlySet<string>): Claim {
  const cites = [
    ...new Set([...draft.said.facts.flatMap((fact) => fact.cites), ...(draft.cites ?? [])]),
  ];
  return {
    id,
    text: sentence(draft.said),
    kind: draft.kind,
    basis: draft.basis,
    corroboration: corroborationOf(cites, backEnd),
    facts: draft.said.facts,
    cites,
  };
}
