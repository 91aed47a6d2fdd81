/** How a moment reads at a glance; never the only bearer of its meaning. */
export type Tone = "neutral" | "good" | "warn" | "bad";

const order: readonly Tone[] = ["neutral", "good", "warn", "bad"];

/** The gravest of the tones, neutral if there are none. */
export const worstTone = (tones: readonly Tone[]): Tone =>
  tones.reduce<Tone>(
    (worst, tone) => (order.indexOf(tone) > order.indexOf(worst) ? tone : worst),
    "neutral",
  );
