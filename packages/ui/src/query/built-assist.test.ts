import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import * as whole from "@session-replay/esql/assist";
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtAssist } from "../../esql-size.ts";
import { withServed } from "./catalogue.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "assist-"));
const catalogue = withServed(new Map());
const from = "FROM logs-generic.otel-default";
let built: typeof whole;

beforeAll(async () => {
  const file = path.join(folder, "assist.mjs");
  writeFileSync(file, await builtAssist());
  built = await import(/* @vite-ignore */ pathToFileURL(file).href);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  `${from} | WHERE event_name == "x" | STATS n = COUNT(*), t = TOP(event_name, 0, "asc")`,
  `${from} | EVAL a = TO_UPPER(event_name), b = ABS(event_name), c = CASE(true, "a", 5)`,
  `${from} | EVAL a = MV_SORT(event_name, "up"), b = MV_UNION(event_name, 1), c = ROUND("x")`,
  `${from} | EVAL d = DATE_TRUNC(1 day, @timestamp), e = SPLIT(event_name, ",") | KEEP d, e, no`,
  `${from} | DISSECT event_name "%{a}.%{b}" | GROK a "%{WORD:w}" | WHERE w = "x"`,
  `${from} | INLINE STATS m = MAX(@timestamp) | SORT m | LIMIT 5 | MV_EXPAND event_name`,
])("the pages find in %s what the whole language finds", (query) => {
  const options = { now: 0 };
  expect(built.diagnose(query, catalogue, options)).toEqual(
    whole.diagnose(query, catalogue, options),
  );
});

test("texts are not in the pages, and are shown where they are given", () => {
  const query = `${from} | EVAL a = ABS(1)`;
  const at = query.indexOf("ABS");
  expect(built.describe(query, at, catalogue)?.text).toBe("");
  expect(built.describe(query, at, catalogue, { ABS: "given" })?.text).toBe("given");
});
