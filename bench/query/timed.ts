import { type Figure, percentile } from "../memory/table.ts";

const runs = 20;
/** What takes long is asked less often: its spread does not matter. */
const patienceMs = 20_000;

/** The 95th percentile of how long something takes. */
export async function timed(name: string, work: () => unknown, atMost?: number): Promise<Figure> {
  const times: number[] = [];
  const start = performance.now();
  while (times.length < runs && performance.now() - start < patienceMs) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  const value = percentile(times, 0.95);
  return { name, value, unit: "ms p95", ...(atMost === undefined ? {} : { target: { atMost } }) };
}
