import type { Told } from "./decoded.ts";
import type { DecodeLimits } from "./limits.ts";

/** One record cannot be taken; the others of its request can. */
export class RecordError extends Error {
  override readonly name = "RecordError";
}

/** Keeps count of what one request loses, and the limits that say so. */
export interface Report {
  readonly limits: DecodeLimits;
  /** Whether the records are wanted, or only what there is to say of them. */
  readonly keeps: boolean;
  reject(error: unknown): void;
  drop(what: string): void;
  finish<R>(records: R): Told<R>;
}

export function createReport(limits: DecodeLimits, keeps = true): Report {
  let rejected = 0;
  let reason: string | undefined;
  const dropped = new Map<string, number>();
  return {
    limits,
    keeps,
    reject(error) {
      if (!(error instanceof RecordError)) throw error;
      rejected += 1;
      reason ??= error.message;
    },
    drop(what) {
      dropped.set(what, (dropped.get(what) ?? 0) + 1);
    },
    finish(records) {
      const parts = [...dropped].map(([what, count]) => `${count} × ${what}`);
      if (reason !== undefined) parts.unshift(`${rejected} rejected, the first because ${reason}`);
      return parts.length > 0
        ? { records, rejected, message: parts.join("; ") }
        : { records, rejected };
    },
  };
}
