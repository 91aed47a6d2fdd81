import type { Clock } from "../clock.ts";
import type { KeyValue } from "../storage.ts";
import {
  readSharedSession,
  readTabState,
  type SharedSession,
  type TabState,
} from "./session-record.ts";

export type EndReason = "idle" | "max_age" | "user_change" | "reset" | "consent";

/** A session's id and the number of one of its events. */
export interface Stamp {
  readonly sessionId: string;
  readonly sequence: number;
}

/** What a change of session asks to be told: its end, numbered in the old one, and its start. */
export interface Rotation {
  readonly ended?: Stamp & { readonly reason: EndReason };
  readonly started: Stamp & { readonly previousId: string | undefined };
}

export interface SessionOptions {
  readonly now: Clock;
  readonly newId: () => string;
  /** Shared by the tabs of an origin. */
  readonly shared: KeyValue;
  /** Kept by one tab. */
  readonly tab: KeyValue;
  readonly idleMs: () => number;
  readonly maxMs: () => number;
  readonly onRotate: (rotation: Rotation) => unknown;
}

export interface Session {
  id(): string;
  previousId(): string | undefined;
  /** Begins a new session if the old one has expired. Call it when a person does something. */
  touch(): void;
  /** Numbers the next event. */
  stamp(): Stamp;
  /** Ends the session for `reason` and begins the next one. */
  rotate(reason: EndReason): void;
  /** Binds the session to a user; another user's session ends. */
  bindUser(hash: string): void;
  /** Stores the count, so that the next page of this tab goes on with it. */
  leave(): void;
  /**
   * Goes on after `leave`, as another tab: the next page has counted meanwhile, and how far is not
   * known at once, because tab storage reaches a page out of the cache late.
   */
  comeBack(): void;
}

const key = "session_replay";
/** Each further tab counts in its own million, so that no lock is needed. */
const perTab = 1_000_000;
/** Activity is written this often at most; it only has to be right to within the idle time. */
const writeEveryMs = 5_000;

/** The session of this page: shared with other tabs, kept over reloads. */
export function createSession(options: SessionOptions): Session {
  const { now, shared, tab } = options;
  let current: SharedSession | undefined;
  let own: TabState | undefined;
  let written = 0;

  const save = (next: SharedSession): SharedSession => {
    // What was not allowed yet, or had no room, is tried again with the next activity.
    written = shared.set(key, JSON.stringify(next)) ? next.last : 0;
    current = next;
    return next;
  };
  const saveTab = (next: TabState): void => {
    own = next;
    tab.set(key, JSON.stringify(next));
  };
  const expiry = (session: SharedSession): EndReason | undefined => {
    const time = now();
    if (time - session.last > options.idleMs()) return "idle";
    return time - session.start > options.maxMs() ? "max_age" : undefined;
  };
  const begin = (previousId: string | undefined): SharedSession => {
    const time = now();
    return save({ id: options.newId(), start: time, last: time, tabs: 0, previousId });
  };
  const stampOf = (session: SharedSession): Stamp => {
    if (own?.id !== session.id) {
      const latest = readSharedSession(shared.get(key));
      const joined = latest?.id === session.id ? latest : session;
      saveTab({ id: session.id, tab: joined.tabs, sequence: 0, left: false });
      save({ ...joined, last: session.last, tabs: joined.tabs + 1 });
    }
    const state = own ?? { id: session.id, tab: 0, sequence: 0, left: false };
    own = { ...state, sequence: state.sequence + 1 };
    // What the page says after it has left is counted too: the next page must not repeat it.
    if (own.left) saveTab(own);
    return { sessionId: session.id, sequence: state.tab * perTab + own.sequence };
  };
  const rotateFrom = (old: SharedSession | undefined, reason: EndReason): SharedSession => {
    const ended = old && own?.id === old.id ? { ...stampOf(old), reason } : undefined;
    const next = begin(old?.id);
    const started = { ...stampOf(next), previousId: old?.id };
    options.onRotate(ended ? { ended, started } : { started });
    return current ?? next;
  };
  const resume = (): SharedSession => {
    own = readTabState(tab.get(key));
    if (own && !own.left) own = undefined;
    else if (own) saveTab({ ...own, left: false });
    const stored = readSharedSession(shared.get(key));
    const reason = stored && expiry(stored);
    if (stored && !reason) {
      current = stored;
      written = stored.last;
      return stored;
    }
    return rotateFrom(stored, reason ?? "idle");
  };
  const active = (): SharedSession => current ?? resume();

  return {
    id: () => active().id,
    previousId: () => active().previousId,
    stamp: () => stampOf(active()),
    touch() {
      const session = active();
      const time = now();
      if (time - written < writeEveryMs && !expiry(session)) {
        current = { ...session, last: time };
        return;
      }
      // Another tab may have kept the session alive, or may have begun the next one.
      const latest = readSharedSession(shared.get(key)) ?? session;
      const reason = expiry(latest);
      if (reason) rotateFrom(latest, reason);
      else save({ ...latest, last: time });
    },
    rotate(reason) {
      rotateFrom(active(), reason);
    },
    bindUser(hash) {
      const session = active();
      if (session.user === hash) return;
      const next = session.user ? rotateFrom(session, "user_change") : session;
      save({ ...(readSharedSession(shared.get(key)) ?? next), user: hash });
    },
    leave() {
      if (own) saveTab({ ...own, left: true });
      if (current && written < current.last) save(current);
    },
    comeBack() {
      if (!own?.left) return;
      own = undefined;
      current = readSharedSession(shared.get(key)) ?? current;
    },
  };
}
