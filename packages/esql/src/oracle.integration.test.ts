import { test } from "vitest";
import { compareWithOracle } from "../testing/compare-with-oracle.ts";

test("1,000 random pipelines give what a plain interpreter gives", async () => {
  await compareWithOracle(1000, 1000);
}, 600_000);
