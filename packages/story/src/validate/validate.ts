import type { Claim } from "../answer.ts";
import type { FindEvidence } from "./evidence.ts";
import { type CheckContext, isProven } from "./recompute.ts";
import { rowsSay } from "./rows.ts";
import { isTextProven } from "./text.ts";

export interface Validated {
  readonly claims: readonly Claim[];
  /** What was thrown out and why: for tests and logs, never shown. */
  readonly dropped: readonly { readonly claim: Claim; readonly reason: string }[];
}

function fault(claim: Claim, find: FindEvidence, context: CheckContext): string | undefined {
  if (claim.cites.length === 0) return "it cites nothing";
  const missing = claim.cites.find((reference) => find(reference).length === 0);
  if (missing) return `${missing} does not exist`;
  for (const fact of claim.facts) {
    if (fact.cites.length === 0) return `the ${fact.kind} “${fact.value}” cites nothing`;
    const stray = fact.cites.find((reference) => !claim.cites.includes(reference));
    if (stray) return `${stray} is cited by a fact, but not by the claim`;
    if (!isProven(fact, fact.cites.flatMap(find), context)) {
      return `${fact.kind} “${fact.value}” does not follow from ${fact.cites.join(", ")}`;
    }
  }
  const unsaid = claim.cites.find((cite) => {
    const facts = claim.facts.filter(({ cites }) => cites.length === 1 && cites[0] === cite);
    return find(cite).some(
      (each) => each.kind === "query" && !rowsSay(facts, each.rows, context.timeZone),
    );
  });
  if (unsaid) return `no row of ${unsaid} says its facts together`;
  const evidence = claim.cites.flatMap(find);
  return isTextProven(claim, evidence, [context.timeZone, ...(context.given ?? [])])
    ? undefined
    : "its text states more";
}

/** Keeps the claims that the cited records prove. */
export function validate(
  claims: readonly Claim[],
  find: FindEvidence,
  context: CheckContext,
): Validated {
  const judged = claims.map((claim) => ({ claim, reason: fault(claim, find, context) }));
  return {
    claims: judged.flatMap(({ claim, reason }) => (reason === undefined ? claim : [])),
    dropped: judged.flatMap(({ claim, reason }) => (reason === undefined ? [] : { claim, reason })),
  };
}
