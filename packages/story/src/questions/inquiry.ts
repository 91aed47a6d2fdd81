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
  /** Runs again what these references cite: the proof is what the store says now, not what was kept. */
  readonly again: (cites: readonly string[]) => Promise<ReadonlyMap<number, readonly Row[]>>;
}

const indexOf = (cite: string): number | undefined => {
  const index = /^query:(\d+)$/u.exec(cite)?.[1];
  return index === undefined ? undefined : Number(index);
};

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
    again: async (cites) => {
      const cited = [...new Set(cites)].flatMap((cite) => indexOf(cite) ?? []);
      return new Map(
        await Promise.all(
          cited.map(async (index): Promise<readonly [number, readonly Row[]]> => {
            const query = queries[index];
            if (query === undefined) return [index, []];
            return [index, rowsOf(await ask(query, signal ? { signal } : {}))];
          }),
        ),
      );
    },
  };
}
