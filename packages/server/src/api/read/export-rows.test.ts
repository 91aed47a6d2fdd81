import { expect, test } from "vitest";
import { csvCell, csvLines, ndjsonLines } from "./export-rows.ts";

test.each([
  ["=1+1", "'=1+1"],
  ["+49 30", "'+49 30"],
  ["-x", "'-x"],
  ["@cmd", "'@cmd"],
  ["\t=1", "'\t=1"],
  ["\r=1", '"\'\r=1"'],
  ["\n=1", '"\'\n=1"'],
  ["＝1", "'＝1"],
  [-5, "-5"],
  ['say "hi"', '"say ""hi"""'],
  ["a,b", '"a,b"'],
  [["a", "b"], '"[""a"",""b""]"'],
  [null, ""],
])("%j in CSV is %s", (cell, text) => {
  expect(csvCell(cell)).toBe(text);
});

async function* parts() {
  const columns = [
    { name: "a", type: "keyword" },
    { name: "n", type: "long" },
  ] as const;
  yield { columns, rows: [["x", 9_007_199_254_740_993n]], warnings: [], partial: false };
  yield { columns, rows: [["y", null]], warnings: [], partial: false };
}

const joined = async (lines: AsyncIterable<string>): Promise<string> => {
  let text = "";
  for await (const line of lines) text += line;
  return text;
};

test("parts become one document", async () => {
  expect(await joined(csvLines(parts()))).toBe("a,n\r\nx,9007199254740993\r\ny,\r\n");
  expect(await joined(ndjsonLines(parts()))).toBe('{"a":"x","n":"9007199254740993"}\n{"a":"y"}\n');
});
