import type { Effect, OutcomeKind } from "../effects/effect.ts";

/** From what tells a person most to what tells least. */
const rank: Readonly<Record<OutcomeKind, number>> = {
  navigation: 8,
  dialog: 7,
  message: 6,
  download: 5,
  new_tab: 4,
  media: 3,
  change: 2,
  focus: 1,
  none: 0,
};

export interface TimedEffect extends Effect {
  readonly at: number;
}

/** The effect that says most; of equals the first. */
export function chooseEffect(effects: readonly TimedEffect[]): TimedEffect | undefined {
  let best: TimedEffect | undefined;
  for (const effect of effects) {
    if (!best || rank[effect.kind] > rank[best.kind]) best = effect;
  }
  return best;
}
