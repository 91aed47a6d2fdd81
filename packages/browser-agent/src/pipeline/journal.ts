import type { Scope } from "@session-replay/otlp/encode";
import type { KeyValue } from "../storage.ts";

/** A place in the journal, shared by records that came one after the other. */
export interface Entry {
  readonly key: string;
  /** Characters in storage. */
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

/** Unacknowledged records in storage, so that the next page can send what this one could not. */
export interface Journal {
  /**
   * Stores a record and returns its entry; none if the journal is full. What is `concluded` from
   * records that it has already is stored along with the next one, or when the entry is sealed.
   */
  write(record: Waiting, concluded?: boolean): Entry | undefined;
  /** What is written from now on gets an entry of its own. */
  seal(): void;
  /** Frees the place of the records, for others or for `tidy`. */
  acknowledge(records: readonly Waiting[]): void;
  /** Clears the places that are free out of storage. */
  tidy(): void;
  /** Whether there are entries of other pages that were not recovered yet. */
  hasOthers(): boolean;
  /** Records that pages before this one left behind, each once. */
  recover(isAlive: (page: string) => boolean): Waiting[];
  bytes(): number;
}

const prefix = "session_replay.";
/** The host page's own use of storage comes first: it has about five million characters. */
const maxCharacters = 2_000_000;
/** To write so much again costs no more than to write a little. */
const fullEntry = 8_000;

/** The entry that takes further records. */
interface Open {
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
  const own = `${start}${page}.`;
  let count = 0;
  let characters = 0;
  let open: Open | undefined;
  /** Keys of entries that are acknowledged: to write over one costs less than to remove it. */
  const free: string[] = [];
  /** Whether the open entry has more than storage has. */
  let unwritten = false;

  const recovered = new Set<string>();
  const others = (): string[] =>
    storage
      .keys()
      .filter((key) => key.startsWith(start) && !key.startsWith(own) && !recovered.has(key));
  const store = ({ entry, text }: Open): void => {
    unwritten = false;
    if (storage.set(entry.key, text)) {
      characters += text.length - entry.size;
      entry.size = text.length;
    } else open = undefined;
  };
  const seal = (): void => {
    if (open && unwritten) store(open);
    open = undefined;
  };
  const begin = (head: string): Open => {
    seal();
    count += 1;
    const key = free.pop() ?? `${own}${count}`;
    return { head, entry: { key, size: 0, left: 0 }, text: head };
  };
  return {
    bytes: () => characters,
    seal,
    write({ scope, json }, concluded) {
      if (characters + json.length > maxCharacters) return undefined;
      const head = JSON.stringify(scope);
      if (open?.head !== head || open.text.length > fullEntry) open = begin(head);
      const { entry } = open;
      open.text += `\n${json}`;
      entry.left += 1;
      // At once, because the page may hang or die in what it does next.
      if (concluded && open.text.length < fullEntry) unwritten = true;
      else store(open);
      return entry;
    },
    acknowledge(records) {
      for (const { entry } of records) {
        if (!entry) continue;
        entry.left -= 1;
        if (entry.left) continue;
        if (open?.entry === entry) open = undefined;
        if (entry.key.startsWith(own)) free.push(entry.key);
        else storage.remove(entry.key);
        characters -= entry.size;
      }
    },
    tidy() {
      for (const key of free.splice(0)) storage.remove(key);
    },
    hasOthers: () => others().length > 0,
    recover(isAlive) {
      const found: Waiting[] = [];
      for (const key of others()) {
        const [owner = ""] = key.slice(start.length).split(".");
        if (isAlive(owner)) continue;
        recovered.add(key);
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
