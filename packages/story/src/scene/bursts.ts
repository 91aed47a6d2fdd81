import type { Click } from "./clicks.ts";

/** Clicks in a row on controls of one name. */
export type Burst = readonly Click[];

/** Clicks in groups: repeats of the same control without another click between them. */
export function burstsOf(clicks: readonly Click[]): readonly Burst[] {
  const bursts: Click[][] = [];
  for (const click of clicks) {
    const current = bursts.at(-1);
    const previous = current?.at(-1);
    const same =
      previous !== undefined && previous.label === click.label && previous.role === click.role;
    if (current && same) current.push(click);
    else bursts.push([click]);
  }
  return bursts;
}
