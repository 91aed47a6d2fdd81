import type { Claim } from "@session-replay/server/api";
import type { Moment } from "./moment.ts";

/** What the address selects: a sentence of the story, or a record. */
export interface Selection {
  readonly claim?: Claim;
  readonly moment?: Moment;
  /** The records to show, those that were meant first. */
  readonly references: readonly string[];
}

/** What `?c=` and `?t=` mean in this session; a record that is part of a line selects the line. */
export function resolveSelection(
  search: { readonly t?: string; readonly c?: string },
  moments: readonly Moment[],
  claims: readonly Claim[],
): Selection {
  const { t: wanted, c: claimId } = search;
  if (wanted !== undefined) {
    const moment =
      moments.find(({ reference }) => reference === wanted) ??
      moments.find(({ references }) => references.includes(wanted));
    const others = moment?.references.filter((reference) => reference !== wanted) ?? [];
    return { ...(moment ? { moment } : {}), references: [wanted, ...others] };
  }
  const claim = claims.find(({ id }) => id === claimId);
  return claim ? { claim, references: claim.cites } : { references: [] };
}

/**
 * The moment `step` lines away from the current one among those that `fits` accepts, staying at
 * the ends; from nowhere it is the first or last.
 */
export function stepMoment(
  moments: readonly Moment[],
  current: Moment | undefined,
  step: 1 | -1,
  fits: (moment: Moment) => boolean = () => true,
): Moment | undefined {
  const place = current ? moments.indexOf(current) : step === 1 ? -1 : moments.length;
  const ahead = step === 1 ? moments.slice(place + 1) : moments.slice(0, place).toReversed();
  return ahead.find(fits) ?? current;
}

/** The sentence after or before the current one, staying at the ends. */
export function stepClaim(
  claims: readonly Claim[],
  current: Claim | undefined,
  step: 1 | -1,
): Claim | undefined {
  const place = current
    ? claims.findIndex(({ id }) => id === current.id)
    : step === 1
      ? -1
      : claims.length;
  return claims[place + step] ?? current;
}
