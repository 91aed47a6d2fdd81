import type { State } from "./open-state.ts";
import { createKeyedHash } from "./secret.ts";

/** Who did what; whom it was about is kept as a keyed hash, so that erasing people stays possible. */
export interface AuditEntry {
  /** Milliseconds since the Unix epoch. */
  readonly time: number;
  readonly actor: string;
  readonly action: string;
}

export interface Audit {
  readonly note: (actor: string, action: string, subject?: string) => void;
  /** Notes one action about several subjects. */
  readonly noteAll: (actor: string, action: string, subjects: readonly string[]) => void;
  /** Newest first; those about a subject, if one is named. */
  readonly list: (wanted: {
    readonly subject?: string | undefined;
    readonly limit: number;
  }) => readonly AuditEntry[];
}

const dayMs = 24 * 60 * 60 * 1000;

export function createAudit(state: State, clock: () => number, keptDays = 400): Audit {
  const { database } = state;
  const hash = createKeyedHash(state);
  const insert = database.prepare(
    "INSERT INTO audit (time, actor, action, subject) VALUES (?, ?, ?, ?)",
  );
  const all = database.prepare("SELECT time, actor, action FROM audit ORDER BY id DESC LIMIT ?");
  const about = database.prepare(
    "SELECT time, actor, action FROM audit WHERE subject = ? ORDER BY id DESC LIMIT ?",
  );
  const remove = database.prepare("DELETE FROM audit WHERE time < ?");
  let removed = Number.NEGATIVE_INFINITY;
  const removeOld = (): void => {
    const now = clock();
    if (now - removed < dayMs) return;
    removed = now;
    remove.run(now - keptDays * dayMs);
  };
  removeOld();
  return {
    note(actor, action, subject) {
      removeOld();
      insert.run(clock(), actor, action, subject === undefined ? null : hash(subject));
    },
    noteAll(actor, action, subjects) {
      if (subjects.length === 0) return;
      removeOld();
      const now = clock();
      database.exec("BEGIN");
      for (const subject of subjects) insert.run(now, actor, action, hash(subject));
      database.exec("COMMIT");
    },
    list({ subject, limit }) {
      const rows = subject === undefined ? all.all(limit) : about.all(hash(subject), limit);
      return rows.map(({ time, actor, action }) => ({
        time: Number(time),
        actor: String(actor),
        action: String(action),
      }));
    },
  };
}
