import { type Figure, percentile } from "../memory/table.ts";

/** Each about another session, the first ones with nothing warmed up. */
export const runs = 40;
/** What takes long is asked less often: its spread does not matter. */
const patienceMs = 20_000;

/** The 95th percentile of what `work` gives for each run: the milliseconds it took. */
export async function timed(
  name: string,
  work: (run: number) => Promise<number>,
  atMost?: number,
): Promise<Figure> {
  const times: number[] = [];
  const start = performance.now();
  while (times.length < runs && performance.now() - start < patienceMs) {
    times.push(await work(times.length));
  }
  const value = percentile(times, 0.95);
  return { name, value, unit: "ms p95", ...(atMost === undefined ? {} : { target: { atMost } }) };
}

/** Milliseconds that work takes. */
export async function millisecondsOf(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
