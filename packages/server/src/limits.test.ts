import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { defaultLimits, limitBriefs } from "./limits.ts";

const reference = path.resolve(import.meta.dirname, "../../../docs/reference/http.md");

test("the reference's table of limits is what the server has, with its defaults", () => {
  const text = readFileSync(reference, "utf8");
  const table = text.slice(text.indexOf("## Limits"));
  const rows = [...table.matchAll(/^\| `(\w+)`\s*\| (\d+)\s*\| (.+?)\s*\|$/gm)].map(
    ([, name, value, brief]) => [name, Number(value), brief],
  );
  expect(rows).toEqual(
    Object.entries(defaultLimits).map(([name, value]) => [
      name,
      value,
      Object.entries(limitBriefs).find(([key]) => key === name)?.[1],
    ]),
  );
});
