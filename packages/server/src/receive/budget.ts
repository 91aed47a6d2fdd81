/** Bytes that all requests together may hold. */
export interface Budget {
  /** Takes the bytes if they are there. */
  readonly take: (bytes: number) => boolean;
  readonly give: (bytes: number) => void;
  readonly used: () => number;
}

export function createBudget(total: number): Budget {
  let used = 0;
  return {
    take(bytes) {
      if (used + bytes > total) return false;
      used += bytes;
      return true;
    },
    give(bytes) {
      used -= bytes;
    },
    used: () => used,
  };
}
