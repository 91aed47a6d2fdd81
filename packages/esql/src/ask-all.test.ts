import { expect, test } from "vitest";
import type { Ask } from "./ask.ts";
import { askAll } from "./ask-all.ts";

const answering =
  (times: readonly number[], limit: number): Ask =>
  async (_query, options) => {
    const params = options?.params as Record<string, string>;
    const [from, to] = [Date.parse(params.from ?? ""), Date.parse(params.to ?? "")];
    const rows = times.filter((time) => time >= from && time <= to).map((time) => [time]);
    const columns = [{ name: "t", type: "long" }] as const;
    return { columns, rows: rows.slice(0, limit), warnings: [], partial: false };
  };

test("what fits is asked once, what does not is asked in halves, in order of time", async () => {
  const times = Array.from({ length: 100 }, (_, index) => index * 7);
  const all = await askAll(answering(times, 10), "q", { from: 0, to: 1000, limit: 10 });
  expect(all.rows.map(([time]) => time)).toEqual(times);
  expect(all.partial).toBe(false);
});

test("a millisecond that overflows makes the answer partial", async () => {
  const all = await askAll(answering([5, 5, 5, 9], 2), "q", { from: 0, to: 10, limit: 2 });
  expect(all.rows).toEqual([[5], [5], [9]]);
  expect(all.partial).toBe(true);
});
