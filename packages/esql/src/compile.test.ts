import { expect, test } from "vitest";
import { createEngine } from "../testing/engine.ts";
import type { Catalogue, Need } from "./catalogue.ts";
import { compile } from "./compile.ts";
import { EsqlError } from "./errors/esql-error.ts";
import { explain } from "./explain.ts";

const now = Date.parse("2026-11-23T12:00:00Z");
const hostile = [
  `a"; DROP TABLE t; --`,
  "b' OR 1=1",
  "c\u0000d",
  "é 👩 \\",
  "1)) UNION SELECT 1",
  "c12",
];

const catalogueOf = (needs: Need[]): Catalogue => ({
  streams: new Map([
    [
      "logs",
      {
        columns: new Map([
          ["@timestamp", { type: "date", reach: { kind: "column", column: "ts" } }],
          ["a", { type: "keyword", reach: { kind: "column", column: "a" } }],
          ["b", { type: "long", reach: { kind: "json", column: "rest", key: "b/~c" } }],
          ["gone", { type: "keyword", reach: { kind: "none" } }],
        ]),
        aliases: new Map([["short.a", "a"]]),
        relation: (need) => {
          needs.push(need);
          return "logs";
        },
      },
    ],
  ]),
});

const needOf = (query: string): Need | undefined => {
  const needs: Need[] = [];
  compile(query, catalogueOf(needs), { now });
  return needs[0];
};

test("only columns that the result needs are read", () => {
  expect(needOf("FROM logs | EVAL x = b + 1 | KEEP a")?.columns).toEqual(["a"]);
  expect(needOf('FROM logs | WHERE short.a == "x" | STATS COUNT(*)')?.columns).toEqual(["a"]);
  expect(needOf("FROM logs | STATS COUNT(*)")?.columns).toEqual([]);
  expect(needOf("FROM logs | SORT b | KEEP gone")?.columns).toEqual(["b"]);
});

test.each<[string, Need["range"]]>([
  [
    '@timestamp >= "2026-01-01" AND @timestamp < "2026-01-02"',
    { from: 1767225600000, to: 1767311999999 },
  ],
  ["@timestamp > NOW() - 1 hour", { from: now - 3_600_000 + 1 }],
  ["TRANGE(1 hour)", { from: now - 3_600_000 + 1, to: now }],
  ['TRANGE("2026-01-01", "2026-01-02")', { from: 1767225600001, to: 1767312000000 }],
  ['"2026-01-01" <= @timestamp AND a == "x"', { from: 1767225600000 }],
  ['@timestamp == "2026-01-01"', { from: 1767225600000, to: 1767225600000 }],
  ['@timestamp > "2026-01-01" OR a == "x"', {}],
  ['NOT @timestamp > "2026-01-01"', {}],
])("WHERE %s narrows what is read", (condition, range) => {
  expect(needOf(`FROM logs | WHERE ${condition}`)?.range).toEqual(range);
  expect(needOf(`FROM logs | EVAL x = 1 | WHERE ${condition} | LIMIT 1`)?.range).toEqual(range);
});

test("a filter on a limited or overwritten time narrows nothing", () => {
  const after = '@timestamp > "2026-01-01"';
  expect(needOf(`FROM logs | LIMIT 5 | WHERE ${after}`)?.range).toEqual({});
  expect(needOf(`FROM logs | EVAL @timestamp = NOW() | WHERE ${after}`)?.range).toEqual({});
});

test.each<[string, [string, string[]][] | undefined]>([
  ['a == "x"', [["a", ["x"]]]],
  ['"x" == short.a AND b > 1', [["a", ["x"]]]],
  ['a IN ("x", "y")', [["a", ["x", "y"]]]],
  ['a == "x" OR b == 1', undefined],
  ['NOT a == "x"', undefined],
  ['a NOT IN ("x")', undefined],
  ["a == CONCAT(a, a)", undefined],
])("WHERE %s tells which texts matter", (condition, texts) => {
  const equal = texts && new Map(texts);
  expect(needOf(`FROM logs | WHERE ${condition}`)?.equal).toEqual(equal);
});

test("a filter behind what is computed over all rows narrows nothing", () => {
  for (const before of ["INLINE STATS n = COUNT(*)", "LIMIT 5"]) {
    const need = needOf(`FROM logs | ${before} | WHERE @timestamp > "2026-01-01" AND a == "x"`);
    expect(need?.range).toEqual({});
    expect(need?.equal).toBeUndefined();
  }
});

test("what is known of the time from elsewhere narrows what is read", () => {
  const needs: Need[] = [];
  compile('FROM logs | WHERE @timestamp > "2026-01-01"', catalogueOf(needs), {
    now,
    within: { from: 5, to: 1767225600002 },
  });
  expect(needs[0]?.range).toEqual({ from: 1767225600001, to: 1767225600002 });
});

test("explain shows what is read and the SQL", () => {
  const explained = explain('FROM logs | WHERE a == "x" | KEEP a', catalogueOf([]), { now });
  expect(explained.query).toBe('FROM logs\n| WHERE a == "x"\n| KEEP a');
  expect(explained.reads).toEqual([{ stream: "logs", columns: ["a"], range: {} }]);
  expect(explained.sql).toContain("'x'");
});

test.each(hostile)(
  "a value such as %j stays a value",
  async (value) => {
    const engine = await createEngine([]);
    const { rows } = await engine.ask("ROW x = ?v | EVAL y = CONCAT(x, ?v), z = x == ?v", {
      params: { v: value },
    });
    expect(rows).toEqual([[value, value + value, true]]);
    engine.close();
  },
  30_000,
);

test("a thousand columns of names that a sender chose do no harm", async () => {
  const names = Array.from({ length: 1000 }, (_, index) =>
    `${hostile[index % hostile.length]}${index}`.replace("\u0000", "0"),
  );
  const columns = Object.fromEntries(names.map((name) => [name, "keyword" as const]));
  const engine = await createEngine([
    { name: "wild", columns, rows: [names.map((name) => `of ${name}`)] },
  ]);
  const quoted = (name: string): string => `\`${name.replaceAll("`", "``")}\``;
  const [first = "", second = ""] = names;
  const { rows } = await engine.ask(
    `FROM wild | WHERE ${quoted(first)} IS NOT NULL | KEEP ${quoted(first)}, ${quoted(second)}`,
  );
  expect(rows).toEqual([[`of ${first}`, `of ${second}`]]);
  expect((await engine.ask('FROM wild | EVAL `"; DROP TABLE wild` = 1')).columns).toHaveLength(
    1001,
  );
  engine.close();
}, 30_000);

test("all problems are told at once, each with its place and a hint", () => {
  const problemsOf = (query: string): EsqlError => {
    try {
      compile(query, catalogueOf([]), { now });
    } catch (error) {
      if (error instanceof EsqlError) return error;
    }
    throw new Error("not refused");
  };
  const error = problemsOf("FROM logs\n| WHERE aa == 1\n| STATS n = COUNT_IF(b > 1) BY nope");
  expect(error.kind).toBe("verification_exception");
  expect(error.message).toBe(
    [
      "Found 3 problems",
      "line 2:9: Unknown column [aa], did you mean [a]?",
      "line 3:32: Unknown column [nope], did you mean [gone]?",
      "line 3:13: Unknown function [COUNT_IF] (hint: write COUNT(*) WHERE condition)",
    ].join("\n"),
  );
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({
    status: 400,
    error: { type: "verification_exception", root_cause: [{ type: "verification_exception" }] },
  });
});
