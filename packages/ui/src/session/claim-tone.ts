import type { Claim } from "@session-replay/server/api";
import type { Moment } from "./moment.ts";
import type { Tone } from "./tone.ts";

const kinds: Readonly<Record<string, Tone>> = {
  cause: "bad",
  "failed-call": "bad",
  "swallowed-failure": "bad",
  "page-error": "bad",
  "slow-call": "warn",
  "rage-click": "warn",
  "dead-click": "warn",
};

/** How a sentence reads: by its kind, else by the signs of frustration and errors that it cites. */
export function claimTone(claim: Claim, moments: readonly Moment[]): Tone {
  const known = kinds[claim.kind];
  if (known) return known;
  const cited = moments.filter(({ reference }) => claim.cites.includes(reference));
  if (cited.some(({ kind }) => kind === "error")) return "bad";
  if (cited.some(({ kind }) => kind === "frustration")) return "warn";
  return "neutral";
}

/** When a sentence begins: its earliest record, milliseconds; undefined if it cites none here. */
export function claimTime(claim: Claim, times: ReadonlyMap<string, number>): number | undefined {
  const cited = claim.cites.flatMap((cite) => times.get(cite) ?? []);
  return cited.length === 0 ? undefined : Math.min(...cited);
}
