import type { Ask } from "@session-replay/esql";
import { type Row, rowsOf } from "../records/rows.ts";

export interface Answered {
  /** `query:<n>`. */
  readonly reference: string;
  readonly rows: readonly Row[];
}

/** Queries that belong to one answer: each is listed and can be cited. */
export interface Inquiry {
  readonly run: (query: string) => Promise<Answered>;
  readonly queries: () => readonly string[];
  readonly answers: () => ReadonlyMap<number, readonly Row[]>;
}

export function openInquiry(ask: Ask, signal?: AbortSignal): Inquiry {
  const queries: string[] = [];
  const answers = new Map<number, readonly Row[]>();
  return {
    run: async (query) => {
      const known = queries.indexOf(query);
      const seen = answers.get(known);
      if (seen) return { reference: `query:${known}`, rows: seen };
      const index = queries.push(query) - 1;
      const rows = rowsOf(await ask(query, signal ? { signal } : {}));
      answers.set(index, rows);
      return { reference: `query:${index}`, rows };
    },
    queries: () => queries,
    answers: () => answers,
  };
}
