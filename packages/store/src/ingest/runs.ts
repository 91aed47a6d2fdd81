/** A set of whole numbers that mostly follow one another, kept as runs. */
export interface Runs {
  has(number: number): boolean;
  add(number: number): void;
  /** The smallest number not below this one that is not in the set. */
  nextFree(number: number): number;
}

interface Run {
  from: number;
  to: number;
}

export function createRuns(numbers: Iterable<number> = []): Runs {
  const runs: Run[] = [];
  /** Place of the last run that begins at or before the number, -1 if none. */
  const placeOf = (number: number): number => {
    let [low, high] = [0, runs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((runs[middle]?.from ?? 0) <= number) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  const containing = (number: number): Run | undefined => {
    const run = runs[placeOf(number)];
    return run !== undefined && run.to >= number ? run : undefined;
  };
  const add = (number: number): void => {
    const place = placeOf(number);
    const before = runs[place];
    if (before !== undefined && before.to >= number) return;
    const after = runs[place + 1];
    const joinsBefore = before?.to === number - 1;
    const joinsAfter = after?.from === number + 1;
    if (before && joinsBefore && after && joinsAfter) {
      before.to = after.to;
      runs.splice(place + 1, 1);
    } else if (before && joinsBefore) before.to = number;
    else if (after && joinsAfter) after.from = number;
    else runs.splice(place + 1, 0, { from: number, to: number });
  };
  for (const number of numbers) add(number);
  return {
    has: (number) => containing(number) !== undefined,
    add,
    nextFree(number) {
      const run = containing(number);
      return run === undefined ? number : run.to + 1;
    },
  };
}
