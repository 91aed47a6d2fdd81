import type { Scope } from "@session-replay/otlp/encode";
import type { KeyValue } from "../storage.ts";

/** A place in the journal, shared by records that came in one go. */
export interface Entry {
  readonly key: string;
  /** Characters on disk. */
  size: number;
  /** Records that are not acknowledged yet. */
  left: number;
}

/** A record that waits for its acknowledgement. */
export interface Waiting {
  readonly scope: Scope;
  readonly json: string;
  /** Its place in the journal, if it has one. */
  readonly entry?: Entry | undefined;
}

/** Unacknowledged records on disk, so that the next page can send what this one could not. */
export interface Journal {
  /** Stores a record and returns its entry; none if there is no room. */
  write(record: Waiting): Entry | undefined;
  acknowledge(records: readonly Waiting[]): void;
  /** Records that pages before this one left behind. */
  recover(isAlive: (page: string) => boolean): Waiting[];
  bytes(): number;
}

const prefix = "session_replay.";
/** The host page's own use of storage comes first: it has about five million characters. */
const maxCharacters = 2_000_000;

interface Group {
  /** The scope of its records, as text. */
  readonly head: string;
  readonly entry: Entry;
  text: string;
}

/** The scope in the first line, a record in each further one: JSON text has no line breaks. */
const parse = (stored: string): Waiting[] => {
  const [first = "", ...records] = stored.split("\n");
  try {
    const scope: unknown = JSON.parse(first);
    return isScope(scope) ? records.map((json) => ({ scope, json })) : [];
  } catch {
    return [];
  }
};

const isScope = (value: unknown): value is Scope =>
  typeof value === "object" && value !== null && "name" in value && typeof value.name === "string";

/** A journal over `storage`; `page` tells this page's entries from those of others. */
export function createJournal(storage: KeyValue, channel: string, page: string): Journal {
  const start = `${prefix}${channel}.`;
  let count = 0;
  let characters = 0;
  /** What came after a record that was stored, before the page's script had ended its run. */
  let group: Group | undefined;
  let storedNow = false;

  const store = ({ entry, text }: Group): void => {
    if (!entry.left || storage.set(entry.key, text)) return;
    characters -= entry.size;
    entry.size = 0;
  };
  const commit = (): void => {
    if (group) store(group);
    group = undefined;
    storedNow = false;
  };
  const begin = (head: string): Group => {
    count += 1;
    characters += head.length;
    const entry = { key: `${start}${page}.${count}`, size: head.length, left: 0 };
    return { head, entry, text: head };
  };
  const grow = (target: Group, json: string): Entry => {
    target.text += `\n${json}`;
    target.entry.left += 1;
    target.entry.size += json.length + 1;
    characters += json.length + 1;
    return target.entry;
  };
  return {
    bytes: () => characters,
    write({ scope, json }) {
      if (characters + json.length > maxCharacters) return undefined;
      const head = JSON.stringify(scope);
      if (storedNow) {
        // Each access to storage costs more than all else that an event needs.
        if (group?.head !== head) {
          if (group) store(group);
          group = begin(head);
        }
        return grow(group, json);
      }
      // The first of a run at once: the page may hang or die in what it does next.
      storedNow = true;
      queueMicrotask(commit);
      const single = begin(head);
      grow(single, json);
      store(single);
      return single.entry.size ? single.entry : undefined;
    },
    acknowledge(records) {
      for (const { entry } of records) {
        if (!entry) continue;
        entry.left -= 1;
        if (entry.left) continue;
        if (entry.size) storage.remove(entry.key);
        characters -= entry.size;
      }
    },
    recover(isAlive) {
      const found: Waiting[] = [];
      for (const key of storage.keys()) {
        if (!key.startsWith(start)) continue;
        const owner = key.slice(start.length).split(".")[0] ?? "";
        if (owner === page || isAlive(owner)) continue;
        const stored = storage.get(key) ?? "";
        const records = parse(stored);
        const entry = { key, size: stored.length, left: records.length };
        if (!records.length) storage.remove(key);
        else {
          characters += stored.length;
          found.push(...records.map((record) => ({ ...record, entry })));
        }
      }
      return found;
    },
  };
}
