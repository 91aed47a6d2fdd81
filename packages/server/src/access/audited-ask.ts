import { AsyncLocalStorage } from "node:async_hooks";
import type { Answered, Ask } from "@session-replay/esql";
import type { Caller } from "../api/route.ts";
import type { Audit } from "../state/audit.ts";

export interface AuditedAsk {
  /** Notes whose sessions its answers show, where somebody is named as asking. */
  readonly ask: Ask;
  /** Runs `work`; what it asks is asked by that caller. */
  readonly as: <Result>(caller: Caller, action: string, work: () => Result) => Result;
}

/** Columns that say of whom a row is. */
const subjects: Readonly<Record<string, "session" | "user">> = {
  "session.id": "session",
  "attributes.session.id": "session",
  "user.id": "user",
  "attributes.user.id": "user",
};

const mostSubjects = 1000;
const againMs = 60_000;

function subjectsOf({ columns, rows }: Answered): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [index, { name }] of columns.entries()) {
    const kind = Object.hasOwn(subjects, name) ? subjects[name] : undefined;
    if (kind === undefined) continue;
    for (const row of rows) {
      if (found.size >= mostSubjects) return found;
      const cell = row[index];
      if (typeof cell === "string") found.add(`${kind}:${cell}`);
    }
  }
  return found;
}

/**
 * Queries can show anybody's records, so the audit log is told by their answers, whatever way they
 * came: `_query`, its async kind, MCP. Where no key is needed nobody has a name, and nothing is
 * noted. The same look by the same caller is noted once a minute.
 */
export function createAuditedAsk(
  ask: Ask,
  audit: Pick<Audit, "noteAll">,
  clock: () => number,
): AuditedAsk {
  const asking = new AsyncLocalStorage<{ readonly caller: Caller; readonly action: string }>();
  const noted = new Map<string, number>();

  const isNew = (look: string): boolean => {
    const now = clock();
    const known = noted.get(look);
    if (known !== undefined && now - known < againMs) return false;
    noted.delete(look);
    noted.set(look, now);
    for (const oldest of noted.keys()) {
      if (noted.size <= 10 * mostSubjects) break;
      noted.delete(oldest);
    }
    return true;
  };

  return {
    ask: async (query, options) => {
      const answer = await ask(query, options);
      const who = asking.getStore();
      if (who !== undefined && who.caller.name !== "local") {
        const { caller, action } = who;
        const looks = [...subjectsOf(answer)].filter((subject) =>
          isNew(`${caller.name} ${action} ${subject}`),
        );
        audit.noteAll(caller.name, action, looks);
      }
      return answer;
    },
    as: (caller, action, work) => asking.run({ caller, action }, work),
  };
}
