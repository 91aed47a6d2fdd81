import { test } from "vitest";
import { compareWithOracle } from "../testing/compare-with-oracle.ts";

test("2,000 random pipelines give what a plain interpreter gives", async () => {
  await compareWithOracle(1000, 2000);
}, 300_000);
