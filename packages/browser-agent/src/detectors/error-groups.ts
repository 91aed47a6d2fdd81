import type { PageError } from "../sources/errors.ts";

/** An error and how often it was seen. */
export interface ErrorGroup {
  readonly first: PageError;
  readonly count: number;
}

export interface ErrorGroups {
  /** True if the error is new and should be told now. */
  add(error: PageError, now: number): boolean;
  /** Repeats since they were last told: one group for each error. */
  takeRepeated(): ErrorGroup[];
}

const keyOf = ({ type, message, stack, resourceUrl }: PageError): string =>
  `${type}\n${message}\n${stack?.split("\n", 3).join() ?? ""}\n${resourceUrl ?? ""}`;

const maxGroups = 100;

/** Tells the first of equal errors at once and counts those that follow within `repeatMs`. */
export function createErrorGroups(repeatMs: number): ErrorGroups {
  const seen = new Map<string, { at: number; repeats: number; last: PageError }>();
  return {
    add(error, now) {
      const key = keyOf(error);
      const known = seen.get(key);
      if (known && now - known.at <= repeatMs) {
        known.repeats += 1;
        known.last = error;
        known.at = now;
        return false;
      }
      if (seen.size >= maxGroups) seen.clear();
      seen.set(key, { at: now, repeats: 0, last: error });
      return true;
    },
    takeRepeated() {
      const groups: ErrorGroup[] = [];
      for (const known of seen.values()) {
        if (known.repeats) groups.push({ first: known.last, count: known.repeats });
        known.repeats = 0;
      }
      return groups;
    },
  };
}
