import type { Scope } from "@session-replay/otlp/encode";
import type { KeyValue } from "../storage.ts";

/** A record that waits for its acknowledgement. */
export interface Waiting {
  readonly scope: Scope;
  readonly json: string;
  /** Its place in the journal, if it has one. */
  readonly entry?: string | undefined;
}

/** Unacknowledged records on disk, so that the next page can send what this one could not. */
export interface Journal {
  /** Stores a record and returns its entry; none if there is no room. */
  write(record: Waiting): string | undefined;
  acknowledge(records: readonly Waiting[]): void;
  /** Records that pages before this one left behind. */
  recover(isAlive: (page: string) => boolean): Waiting[];
  bytes(): number;
}

const prefix = "session_replay.";
/** The host page's own use of storage comes first: it has about five million characters. */
const maxCharacters = 2_000_000;

const textOf = ({ scope, json }: Waiting): string => `${JSON.stringify(scope)}\n${json}`;

const parse = (stored: string): { scope: Scope; json: string } | undefined => {
  const at = stored.indexOf("\n");
  try {
    const scope: unknown = JSON.parse(stored.slice(0, at));
    return isScope(scope) ? { scope, json: stored.slice(at + 1) } : undefined;
  } catch {
    return undefined;
  }
};

const isScope = (value: unknown): value is Scope =>
  typeof value === "object" && value !== null && "name" in value && typeof value.name === "string";

/** A journal over `storage`; `page` tells this page's entries from those of others. */
export function createJournal(storage: KeyValue, channel: string, page: string): Journal {
  const start = `${prefix}${channel}.`;
  let count = 0;
  let characters = 0;
  return {
    bytes: () => characters,
    write(record) {
      const stored = textOf(record);
      if (characters + stored.length > maxCharacters) return undefined;
      const entry = `${start}${page}.${count}`;
      count += 1;
      if (!storage.set(entry, stored)) return undefined;
      characters += stored.length;
      return entry;
    },
    acknowledge(records) {
      for (const record of records) {
        if (!record.entry) continue;
        storage.remove(record.entry);
        characters -= textOf(record).length;
      }
    },
    recover(isAlive) {
      const found: Waiting[] = [];
      for (const entry of storage.keys()) {
        if (!entry.startsWith(start)) continue;
        const owner = entry.slice(start.length).split(".")[0] ?? "";
        if (owner === page || isAlive(owner)) continue;
        const record = parse(storage.get(entry) ?? "");
        if (!record) storage.remove(entry);
        else {
          characters += textOf(record).length;
          found.push({ ...record, entry });
        }
      }
      return found;
    },
  };
}
