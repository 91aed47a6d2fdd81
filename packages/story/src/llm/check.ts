import type { Basis, Claim, Corroboration } from "../answer.ts";
import type { Proposal } from "./sentences.ts";

const longest = 360;
const mostSources = 4;

/** Words that state more than a record can: allowed only where a source says the same word. */
const loaded =
  /\b(?:because|since|due|caus\w*|therefore|thus|hence|so that|led to|leads? to|result\w*|why|reason|blame\w*|fault|bug|want\w*|intend\w*|tri(?:ed|es)|try\w*|hop\w+|decid\w*|felt|feel\w*|confus\w*|annoy\w*|angry|anger\w*|frustrat\w*|satisf\w*|happy|probably|likely|perhaps|maybe|must have|may have|might|seem\w*|appear\w*|apparent\w*|succe\w+|complet\w*|finish\w*|works?|worked|fine|fix\w*|resolv\w*|solv\w*|fail\w*|broke\w*|crash\w*|error\w*|refus\w*|declin\w*|reject\w*|timeout|timed out|slow\w*|fast\w*|never|always|every\w*|all|none|nothing|nobody|only|both|most|many|few|several|first|last|before|after|then|later|earlier|again|once|twice|not|no|without|server|database|back-?end|network|payment|password|refund\w*)\b/giu;

const nameLike =
  /(?<=\s)\p{Lu}[\p{L}\p{N}]+|[\p{L}\p{N}]*[_/\\@#$%&=+*<>{}[\]|~^`][^\s,.;:]*|\p{L}+\p{N}+\S*|\p{L}+\p{Lu}\S*/gu;
/** Words that a sentence may begin with. */
const starters =
  /^(?:the|they|their|a|an|on|in|at|of|for|from|with|to|this|that|there|it|its|while|when|then|during|here|his|her|who|session|user|visitor|clicking|pressing|behind|opening|by)$/iu;
const active = /https?:|www\.|javascript:|data:|mailto:|<[a-z!/]|\]\(|!\[|`|\*\*/iu;
const statement = /“([^”]*)”|"([^"]*)"|\d[\d.,:]*(?<=\d)|\/[^\s),;]*[^\s),;.:]/gu;

const numberWords =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|half|double|triple)\b/giu;

/** Why a proposed sentence may not be shown; undefined if its sources state all that it states. */
export function faultOf(
  { text }: Pick<Proposal, "text">,
  sources: readonly Claim[],
): string | undefined {
  if (sources.length === 0) return "it names no statement that exists";
  if (sources.length > mostSources) return "it joins too many statements";
  if (/\p{C}/u.test(text)) return "it has hidden characters";
  if (text.length > longest || text.trim().length < 3) return "its length";
  if (active.test(text)) return "it has a link or markup";
  const truth = sources
    .flatMap((claim) => [claim.text, ...claim.facts.map((fact) => fact.value)])
    .join("\n");
  const lower = truth.toLowerCase();
  for (const [whole, curly, straight] of text.matchAll(statement)) {
    const stated = curly ?? straight ?? whole;
    if (!contains(truth, stated)) return `“${stated}” is not in its statements`;
  }
  for (const pattern of [loaded, numberWords]) {
    for (const [word] of text.matchAll(pattern)) {
      if (
        !new RegExp(`\\b${word.toLowerCase().replace(/[^\p{L}\p{N} -]/gu, "")}\\b`, "u").test(lower)
      ) {
        return `“${word}” is not said by its statements`;
      }
    }
  }
  const [first = ""] = text.match(/^\P{L}*[\p{L}\p{N}]+/u) ?? [];
  if (!starters.test(first) && !lower.includes(first.toLowerCase())) {
    return `“${first}” is not in its statements`;
  }
  for (const [name] of text.matchAll(nameLike)) {
    if (!contains(truth, name)) return `“${name}” is not in its statements`;
  }
  return undefined;
}

/** Whether the text stands in the truth, by itself and not within a longer word or number. */
function contains(truth: string, stated: string): boolean {
  let at = truth.indexOf(stated);
  while (at >= 0) {
    const before = truth[at - 1] ?? " ";
    const after = truth[at + stated.length] ?? " ";
    const next = truth[at + stated.length + 1] ?? " ";
    const inNumber = /\d/u.test(stated) && /[.,:]/u.test(after) && /\d/u.test(next);
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after) && !inNumber) return true;
    at = truth.indexOf(stated, at + 1);
  }
  return false;
}

const weakest: readonly Basis[] = ["observed", "linked", "inferred"];

/** A reworded claim: it has the facts and citations of its sources, and the weakest basis of them. */
export function rewordedClaim(text: string, sources: readonly Claim[], id: string): Claim {
  const rank = Math.max(...sources.map((claim) => weakest.indexOf(claim.basis)));
  const sides = new Set<Corroboration>(sources.map((claim) => claim.corroboration));
  const [only] = sides;
  return {
    id,
    text,
    kind: sources[0]?.kind ?? "statement",
    basis: weakest[rank] ?? "inferred",
    corroboration: sides.size === 1 && only ? only : "both",
    facts: sources.flatMap((claim) => claim.facts),
    cites: [...new Set(sources.flatMap((claim) => claim.cites))],
    rewords: sources.map((claim) => claim.text),
  };
}
