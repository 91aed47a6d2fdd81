import { expect } from "vitest";
import { createEngine } from "./engine.ts";
import { randomPipeline, randomRows } from "./oracle.ts";
import { createRandom } from "./random.ts";

/** Asks random pipelines of the compiler and of the oracle, and compares all rows. */
export async function compareWithOracle(firstSeed: number, count: number): Promise<void> {
  const rows = randomRows(createRandom(firstSeed + 7), 60);
  const columns = {
    id: "integer",
    n: "integer",
    m: "integer",
    w: "keyword",
    g: "keyword",
  } as const;
  const cells = rows.map((row) => [...row.values()]);
  const engine = await createEngine([{ name: "things", columns, rows: cells }]);
  for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
    const { text, run } = randomPipeline(seed, "things");
    const answered = await engine.ask(text);
    expect(answered.rows, text).toEqual(run(rows).map((row) => [...row.values()]));
  }
  engine.close();
}
