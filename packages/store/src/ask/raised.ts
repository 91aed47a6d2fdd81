import type { Raised } from "@session-replay/esql";

/** Warnings that queries raise while they run, kept until their answer takes them. */
export interface RaisedWarnings {
  readonly raise: (run: number, site: number, detail: string) => void;
  begin(run: number): void;
  take(run: number): readonly Raised[];
}

/** Answers count twenty failures of a place: more are not kept. */
const mostKept = 1000;

export function createRaisedWarnings(): RaisedWarnings {
  const byRun = new Map<number, Raised[]>();
  return {
    raise(run, site, detail) {
      const raised = byRun.get(run);
      if (raised !== undefined && raised.length < mostKept) raised.push({ site, detail });
    },
    begin(run) {
      byRun.set(run, []);
    },
    take(run) {
      const raised = byRun.get(run) ?? [];
      byRun.delete(run);
      return raised;
    },
  };
}
