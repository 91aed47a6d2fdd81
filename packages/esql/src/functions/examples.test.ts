import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tables } from "../../conformance/data.ts";
import { createEngine, type Engine } from "../../testing/engine.ts";
import { functionFamilies } from "./registry.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await createEngine(tables);
});
afterAll(() => engine.close());

for (const [family, specs] of Object.entries(functionFamilies)) {
  describe(`${family} functions do what their documentation shows`, () => {
    test.each(specs.map((spec) => [spec.name, spec] as const))("%s", async (_name, spec) => {
      for (const [query, result] of spec.examples ?? []) {
        const { rows } = await engine.ask(query);
        const value = rows[0]?.at(-1);
        if (typeof result === "number") expect(value, query).toBeCloseTo(result, 9);
        else expect(value, query).toEqual(result);
      }
    });
  });
}
