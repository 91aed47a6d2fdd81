import { expect, test } from "vitest";
import { visibleColumns } from "./visible-columns.ts";

const columns = [
  { name: "a", type: "long" },
  { name: "b", type: "keyword" },
];
const shown = (...values: readonly (readonly (number | string | null)[])[]) =>
  visibleColumns({ columns, values, took: 1 }).map(({ name, index }) => [name, index]);

test("columns in which nothing stands are left out", () => {
  expect(shown([null, "x"], [null, null])).toEqual([["b", 1]]);
});

test("without rows all columns are shown", () => {
  expect(shown()).toEqual([
    ["a", 0],
    ["b", 1],
  ]);
});
