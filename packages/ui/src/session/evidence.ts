import type { Claim } from "@session-replay/server/api";

export type EvidenceKind = "event" | "span" | "log" | "query";

/** A run of numbered evidence behind one sentence, shown as `3–8`. */
export interface EvidenceChip {
  readonly label: string;
  readonly kind: EvidenceKind;
  readonly references: readonly string[];
}

const kindOf = (reference: string): EvidenceKind => {
  const [kind] = reference.split(":", 1);
  return kind === "span" || kind === "log" || kind === "query" ? kind : "event";
};

/** A number for each cited record, from 1, in the order in which the story first cites it. */
export function numberEvidence(claims: readonly Claim[]): ReadonlyMap<string, number> {
  const cites = new Set(claims.flatMap((claim) => claim.cites));
  return new Map([...cites].map((cite, index) => [cite, index + 1]));
}

/** The chips of a sentence: neighbours of one kind are one chip. */
export function chipsOf(
  claim: Claim,
  numbers: ReadonlyMap<string, number>,
): readonly EvidenceChip[] {
  const cited = [...new Set(claim.cites)]
    .map((reference) => ({
      reference,
      number: numbers.get(reference) ?? 0,
      kind: kindOf(reference),
    }))
    .toSorted((a, b) => a.number - b.number);
  const runs: (typeof cited)[] = [];
  for (const cite of cited) {
    const run = runs.at(-1);
    const previous = run?.at(-1);
    if (run && previous?.kind === cite.kind && previous.number === cite.number - 1) run.push(cite);
    else runs.push([cite]);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    const last = run.at(-1);
    if (!first || !last) return [];
    const label = run.length === 1 ? `${first.number}` : `${first.number}–${last.number}`;
    return [{ label, kind: first.kind, references: run.map(({ reference }) => reference) }];
  });
}
