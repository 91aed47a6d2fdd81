import fc from "fast-check";
import { expect, test } from "vitest";
import { createRuns } from "./runs.ts";

test.each([
  [[], 5, 5],
  [[1, 2, 3], 2, 4],
  [[1, 2, 3, 5], 1, 4],
  [[1, 2, 4, 3], 1, 5],
  [[5], 4, 4],
])("of %j the next free number from %i is %i", (numbers, from, free) => {
  expect(createRuns(numbers).nextFree(from)).toBe(free);
});

test("holds what a set of the same numbers holds", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 60 })), (numbers) => {
      const [runs, set] = [createRuns(numbers), new Set(numbers)];
      for (let number = 0; number <= 61; number++) {
        expect(runs.has(number)).toBe(set.has(number));
        let free = number;
        while (set.has(free)) free += 1;
        expect(runs.nextFree(number)).toBe(free);
      }
    }),
  );
});
