import type { Answered } from "@session-replay/esql";
import { expect, test } from "vitest";
import { toCsv } from "./csv.ts";
import { valuesJson } from "./json.ts";
import { toTsv } from "./tsv.ts";
import { toTxt } from "./txt.ts";

const answer: Answered = {
  columns: [
    { name: "name", type: "keyword" },
    { name: "score", type: "double" },
    { name: "n", type: "long" },
  ],
  rows: [
    ['say "hi", you', 1, 9_007_199_254_740_993n],
    [["a", "b"], 0.8, null],
  ],
  warnings: [],
  partial: false,
};

test("JSON keeps integers beyond 2^53 and prints doubles as doubles", () => {
  expect(valuesJson(answer, false)).toBe(
    '[["say \\"hi\\", you",1.0,9007199254740993],[["a","b"],0.8,null]]',
  );
});

test("columnar JSON has a list for each column", () => {
  expect(JSON.parse(valuesJson(answer, true))[1]).toEqual([1, 0.8]);
});

test("CSV quotes what needs it and leaves nulls empty", () => {
  expect(toCsv(answer, { delimiter: ",", header: true })).toBe(
    'name,score,n\r\n"say ""hi"", you",1.0,9007199254740993\r\n"[a, b]",0.8,\r\n',
  );
});

test("CSV with another delimiter quotes that one", () => {
  const csv = toCsv({ ...answer, rows: [["a;b", 1, 2]] }, { delimiter: ";", header: false });
  expect(csv).toBe('"a;b";1.0;2\r\n');
});

test("TSV escapes tabs and line breaks", () => {
  expect(toTsv({ ...answer, rows: [["a\tb\nc", 1, 2]] }, false)).toBe("a\\tb\\nc\t1.0\t2\n");
});

test("the text table centres names and pads values", () => {
  expect(toTxt({ ...answer, rows: [["x", 1, 2]] }, true)).toBe(
    [
      "     name      |     score     |       n",
      "---------------+---------------+---------------",
      "x              |1.0            |2",
      "",
    ].join("\n"),
  );
});
