import { test } from "vitest";
import { compareWithOracle } from "../testing/compare-with-oracle.ts";

test("random pipelines give what a plain interpreter gives", async () => {
  await compareWithOracle(0, 60);
}, 30_000);
