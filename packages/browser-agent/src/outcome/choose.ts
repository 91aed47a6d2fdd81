import type { Effect, OutcomeKind } from "../effects/effect.ts";

/** From what tells a person least to what tells most. */
const ranks: readonly OutcomeKind[] = [
  "focus",
  "change",
  "media",
  "new_tab",
  "download",
  "message",
  "dialog",
  "navigation",
];
const rankOf = ({ kind }: Effect): number => ranks.indexOf(kind);

export interface TimedEffect extends Effect {
  readonly at: number;
}

/** The effect that says most; of equals the first. */
export const chooseEffect = (effects: readonly TimedEffect[]): TimedEffect | undefined =>
  effects.reduce<TimedEffect | undefined>(
    (best, effect) => (best && rankOf(best) >= rankOf(effect) ? best : effect),
    undefined,
  );
