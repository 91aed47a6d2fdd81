import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { documentation } from "../conformance/case.ts";
import { documentedRules } from "../conformance/cases.ts";
import { tables } from "../conformance/data.ts";
import { checkCase } from "../testing/check-case.ts";
import { createEngine, type Engine } from "../testing/engine.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await createEngine(tables);
});
afterAll(() => engine.close());

for (const [chapter, cases] of Object.entries(documentedRules)) {
  describe(chapter, () => {
    test.each(cases.map((each) => [`${each.name} (${documentation}${each.page})`, each] as const))(
      "%s",
      async (_name, each) => {
        expect(await checkCase(engine, each)).toEqual([]);
      },
    );
  });
}
