import { sqlString } from "../sql/literal.ts";
import { strings } from "../types/types.ts";
import { parameter, type ScalarSpec } from "./spec.ts";

const text = parameter("string", strings);
const whole = ["integer"] as const;
const blanks = sqlString(" \t\n\r\u000b\f\u001c\u001d\u001e\u001f\u2003\u3000");

const simple = (
  name: string,
  brief: string,
  sql: (x: string) => string,
  example: readonly [string, unknown],
  returns: "keyword" | "integer" = "keyword",
): ScalarSpec => ({
  kind: "scalar",
  name,
  parameters: [text],
  returns,
  brief,
  examples: [example],
  sql: ([x = ""]) => sql(x),
});

const test = (name: string, other: string, brief: string, call: string): ScalarSpec => ({
  kind: "scalar",
  name,
  parameters: [parameter("str", strings), parameter(other, strings)],
  returns: "boolean",
  brief,
  examples: [[`ROW ${name}("aba", "a")`, true]],
  sql: ([x = "", y = ""]) => `${call}(${x}, ${y})`,
});

const letters = (name: string, brief: string, sql: string, result: string): ScalarSpec => ({
  ...simple(name, brief, (x) => `${sql}(${x})`, [`ROW ${name}("Some Text")`, result]),
  each: true,
});

export const stringFunctions: readonly ScalarSpec[] = [
  {
    ...simple("TO_ASCII", "The text with all that is not ASCII escaped.", (x) => x, [
      'ROW TO_ASCII("Café 🔥")',
      "Caf\\xe9 \\U0001f525",
    ]),
    sql: ([x = ""], site) => site.runtime("esql_ascii", [x]),
  },
  simple(
    "LENGTH",
    "The number of characters.",
    (x) => `CAST(length(${x}) AS INTEGER)`,
    ['ROW LENGTH("é!")', 2],
    "integer",
  ),
  simple(
    "BYTE_LENGTH",
    "The number of bytes in UTF-8.",
    (x) => `CAST(strlen(${x}) AS INTEGER)`,
    ['ROW BYTE_LENGTH("é!")', 3],
    "integer",
  ),
  simple(
    "BIT_LENGTH",
    "The number of bits in UTF-8.",
    (x) => `CAST(strlen(${x}) * 8 AS INTEGER)`,
    ['ROW BIT_LENGTH("é!")', 24],
    "integer",
  ),
  simple("TRIM", "Removes white space at both ends.", (x) => `trim(${x}, ${blanks})`, [
    'ROW TRIM("  a ")',
    "a",
  ]),
  simple("LTRIM", "Removes white space at the start.", (x) => `ltrim(${x}, ${blanks})`, [
    'ROW LTRIM("  a ")',
    "a ",
  ]),
  simple("RTRIM", "Removes white space at the end.", (x) => `rtrim(${x}, ${blanks})`, [
    'ROW RTRIM("  a ")',
    "  a",
  ]),
  simple("REVERSE", "The characters in reverse order.", (x) => `reverse(${x})`, [
    'ROW REVERSE("abc")',
    "cba",
  ]),
  letters("TO_LOWER", "The text in lower case.", "lower", "some text"),
  {
    ...letters("TO_UPPER", "The text in upper case.", "upper", "SOME TEXT"),
    // Unicode's rule; DuckDB has a capital of its own for this letter.
    sql: ([x = ""]) => `upper(replace(${x}, 'ß', 'SS'))`,
  },
  test("STARTS_WITH", "prefix", "Does the text start with another?", "starts_with"),
  test("ENDS_WITH", "suffix", "Does the text end with another?", "suffix"),
  test("CONTAINS", "substring", "Does the text hold another?", "contains"),
  {
    kind: "scalar",
    name: "CONCAT",
    parameters: [parameter("string1", strings), parameter("string2", strings, { variadic: true })],
    returns: "keyword",
    brief: "Two or more texts, one after the other.",
    examples: [['ROW CONCAT("a", "b", "c")', "abc"]],
    sql: (parts) => `(${parts.join(" || ")})`,
  },
  {
    kind: "scalar",
    name: "SUBSTRING",
    parameters: [text, parameter("start", whole), parameter("length", whole, { optional: true })],
    returns: "keyword",
    brief: "Part of a text from a position (1 is the first, -1 the last) on.",
    examples: [
      ['ROW SUBSTRING("Alejandro", 1, 3)', "Ale"],
      ['ROW SUBSTRING("Alejandro", -3, 3)', "dro"],
    ],
    sql: ([x = "", start = "", length], site) => {
      const string = site.mention(x);
      const from = site.mention(start);
      const first = `CASE WHEN ${from} > 0 THEN ${from} WHEN ${from} = 0 THEN 1 ELSE greatest(length(${string}) + ${from} + 1, 1) END`;
      if (length === undefined) return `substring(${string}, ${first})`;
      const count = site.mention(length);
      const failure = site.fail(
        "java.lang.IllegalArgumentException: Length parameter cannot be negative, found [",
        `CAST(${count} AS VARCHAR) || ${sqlString("]")}`,
      );
      return `CASE WHEN ${count} < 0 THEN ${failure} ELSE substring(${string}, ${first}, ${count}) END`;
    },
  },
  {
    kind: "scalar",
    name: "LEFT",
    parameters: [text, parameter("length", whole)],
    returns: "keyword",
    brief: "The first so many characters.",
    examples: [['ROW LEFT("Alejandro", 3)', "Ale"]],
    sql: ([x = "", n = ""]) => `left(${x}, greatest(${n}, 0) + 0 * ${n})`,
  },
  {
    kind: "scalar",
    name: "RIGHT",
    parameters: [text, parameter("length", whole)],
    returns: "keyword",
    brief: "The last so many characters.",
    examples: [['ROW RIGHT("Alejandro", 3)', "dro"]],
    sql: ([x = "", n = ""]) => `right(${x}, greatest(${n}, 0) + 0 * ${n})`,
  },
  {
    kind: "scalar",
    name: "LOCATE",
    parameters: [
      text,
      parameter("substring", strings),
      parameter("start", whole, { optional: true }),
    ],
    returns: "integer",
    brief: "Position of a text within another, from 1; 0 if it is not there.",
    examples: [['ROW LOCATE("hello", "l")', 3]],
    sql: ([x = "", part = "", start], site) => {
      if (start === undefined) return `CAST(instr(${x}, ${part}) AS INTEGER)`;
      const at = site.mention(start);
      const from = `CASE WHEN ${at} < 1 THEN 1 ELSE ${at} END`;
      const found = site.mention(`instr(substring(${x}, ${from}), ${part})`);
      return `CAST(CASE WHEN ${found} = 0 THEN 0 ELSE ${found} + ${from} - 1 END AS INTEGER)`;
    },
  },
  {
    kind: "scalar",
    name: "REPEAT",
    parameters: [text, parameter("number", whole)],
    returns: "keyword",
    brief: "The text so many times in a row.",
    examples: [['ROW REPEAT("ab", 2)', "abab"]],
    sql: ([x = "", n = ""], site) => {
      const count = site.mention(n);
      const failure = site.fail(
        "java.lang.IllegalArgumentException: Number parameter cannot be negative, found [",
        `CAST(${count} AS VARCHAR) || ${sqlString("]")}`,
      );
      const large = site.fail(
        "java.lang.IllegalArgumentException: Creating repeated strings with more than [1048576] bytes is not supported",
      );
      const string = site.mention(x);
      return `CASE WHEN ${count} < 0 THEN ${failure} WHEN strlen(${string}) * CAST(${count} AS BIGINT) > 1048576 THEN ${large} ELSE repeat(${string}, ${count}) END`;
    },
  },
  {
    kind: "scalar",
    name: "SPACE",
    parameters: [parameter("number", whole)],
    returns: "keyword",
    brief: "So many spaces.",
    examples: [["ROW SPACE(2)", "  "]],
    sql: ([n = ""], site) => {
      const count = site.mention(n);
      const failure = site.fail(
        "java.lang.IllegalArgumentException: Number parameter cannot be negative, found [",
        `CAST(${count} AS VARCHAR) || ${sqlString("]")}`,
      );
      const large = site.fail(
        "java.lang.IllegalArgumentException: Creating strings longer than [1048576] bytes is not supported",
      );
      return `CASE WHEN ${count} < 0 THEN ${failure} WHEN ${count} > 1048576 THEN ${large} ELSE repeat(' ', ${count}) END`;
    },
  },
  {
    kind: "scalar",
    name: "SPLIT",
    parameters: [text, parameter("delim", strings)],
    returns: "keyword",
    multi: true,
    brief: "The parts of a text between a delimiter, as several values.",
    examples: [['ROW SPLIT("a;b;c", ";")', ["a", "b", "c"]]],
    sql: ([x = "", delimiter = ""]) => `string_split(${x}, ${delimiter})`,
  },
  {
    kind: "scalar",
    name: "REPLACE",
    parameters: [text, parameter("regex", strings), parameter("newString", strings)],
    returns: "keyword",
    brief: "Puts another text for each match of a regular expression.",
    examples: [['ROW REPLACE("Hello World", "World", "Universe")', "Hello Universe"]],
    sql: ([x = "", regex = "", replacement = ""], site) => {
      const result = site.mention(site.runtime("esql_replace", [x, regex, replacement]));
      const nulls = `${x} IS NULL OR ${regex} IS NULL OR ${replacement} IS NULL`;
      const failure = site.fail("", `substring(${result}, 2)`);
      return `CASE WHEN ${nulls} THEN NULL WHEN left(${result}, 1) = '=' THEN substring(${result}, 2) ELSE ${failure} END`;
    },
  },
];
