import type { TimeScale } from "./scale.ts";

const steps = [
  100, 200, 500, 1000, 2000, 5000, 10_000, 15_000, 30_000, 60_000, 120_000, 300_000, 600_000,
  1_800_000, 3_600_000,
];

/** Times of the axis' labels, at least `gap` pixels apart and none inside a fold. */
export function ticksOf(scale: TimeScale, gap = 84): readonly number[] {
  const step = steps.find((each) => each * scale.density >= gap) ?? 3_600_000;
  const ticks: number[] = [];
  let lastX = Number.NEGATIVE_INFINITY;
  for (let time = scale.start; time <= scale.end; time += step) {
    const hidden = scale.breaks.some(({ from, to }) => time > from && time < to);
    const x = scale.xOf(time);
    if (!hidden && x - lastX >= gap * 0.75 && x < scale.width - gap / 2) {
      ticks.push(time);
      lastX = x;
    }
  }
  return ticks;
}
