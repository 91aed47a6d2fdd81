import type { PageError } from "../sources/errors.ts";

/** An error and how often it was seen. */
export interface ErrorGroup {
  readonly error: PageError;
  readonly count: number;
}

export interface ErrorGroups {
  /** True if the error is new and should be told now. */
  add(error: PageError): boolean;
  /** One group for each error that came again since the last call; the others are forgotten. */
  takeRepeated(): ErrorGroup[];
}

const keyOf = ({ type, message, stack, resourceUrl }: PageError): string =>
  [type, message, stack?.split("\n", 3), resourceUrl].join("\n");

/** Tells the first of equal errors at once and counts those that follow. */
export function createErrorGroups(): ErrorGroups {
  let seen = new Map<string, ErrorGroup>();
  return {
    add(error) {
      const key = keyOf(error);
      const known = seen.get(key);
      seen.set(key, { error, count: known ? known.count + 1 : 0 });
      return !known;
    },
    takeRepeated() {
      const repeated = [...seen].filter(([, { count }]) => count);
      seen = new Map(repeated.map(([key, { error }]) => [key, { error, count: 0 }]));
      return repeated.map(([, group]) => group);
    },
  };
}
