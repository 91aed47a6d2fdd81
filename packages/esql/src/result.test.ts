import fc from "fast-check";
import { expect, test } from "vitest";
import type { ColumnType } from "./ask.ts";
import { readRows } from "./result.ts";

const column = (type: ColumnType) => [{ name: "c", type }];
const cell = (type: ColumnType, text: string) => readRows(column(type), `[[${text}]]`)[0]?.[0];

test.each<[type: ColumnType, text: string, value: unknown]>([
  ["keyword", '"a\\u0000\\"b\\\\"', 'a\u0000"b\\'],
  ["keyword", '["a","b"]', ["a", "b"]],
  ["keyword", '["a"]', "a"],
  ["keyword", "[]", null],
  ["keyword", "null", null],
  ["boolean", "false", false],
  ["long", "9007199254740991", 9007199254740991],
  ["long", "9007199254740993", 9007199254740993n],
  ["long", "-9223372036854775808", -9223372036854775808n],
  ["long", "[1,9007199254740993]", [1, 9007199254740993n]],
  ["unsigned_long", "18446744073709551615", 18446744073709551615n],
  ["double", "0.30000000000000004", 0.30000000000000004],
  ["double", "123456789012345680.0", 123456789012345680],
  ["double", "NaN", Number.NaN],
  ["double", "[-Infinity,1.0]", [Number.NEGATIVE_INFINITY, 1]],
  ["date", "1795046398999", "2026-11-18T23:59:58.999Z"],
  ["date_nanos", "1795046398999000001", "2026-11-18T23:59:58.999000001Z"],
])("a %s cell %s", (type, text, value) => {
  expect(cell(type, text)).toEqual(value);
});

test("what is quoted to keep its digits leaves texts and fractions alone", () => {
  const columns = [...column("long"), ...column("keyword"), ...column("double")];
  const text = '[[9007199254740993,"NaN, 1234567890123456789",0.30000000000000004]]';
  expect(readRows(columns, text)).toEqual([
    [9007199254740993n, "NaN, 1234567890123456789", 0.30000000000000004],
  ]);
});

test("any texts and numbers come back as they were", () => {
  const row = fc.tuple(
    fc.string({ unit: "binary" }),
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  const columns = [...column("keyword"), ...column("long"), ...column("double")];
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
      const texts = rows.map(
        ([text, long, double]) =>
          `[${JSON.stringify(text)},${long},${Object.is(double, -0) ? "-0.0" : JSON.stringify(double)}]`,
      );
      const expected = rows.map(([text, long, double]) => {
        const number = Number(long);
        return [text, Number.isSafeInteger(number) ? number : long, double];
      });
      expect(readRows(columns, `[${texts.join(",")}]`)).toEqual(expected);
    }),
  );
});
