import { type Clock, createClock } from "./clock.ts";
import { documentText } from "./dom/document-text.ts";
import { listen } from "./dom/listen.ts";
import { createPageFacts, type PageFacts } from "./dom/page-facts.ts";
import { afterPageLeave } from "./dom/page-leave.ts";
import { watchTyping } from "./names/typed-values.ts";
import type { AgentOptions } from "./options.ts";
import { randomHex } from "./random.ts";
import { browserSignals, isPermitted, type VisitorSignals } from "./session/permission.ts";
import { createSession, type Rotation, type Session } from "./session/session.ts";
import type { User } from "./session/user.ts";
import { guardedStorage, type KeyValue, safeStorage } from "./storage.ts";

/** What the agent holds for one page. */
export interface AgentState {
  readonly now: Clock;
  readonly session: Session;
  readonly page: () => PageFacts;
  readonly shared: KeyValue;
  readonly tab: KeyValue;
  /** Whether the visitor allows recording. */
  readonly permitted: () => boolean;
  options: AgentOptions;
  consent: boolean | undefined;
  user: User | undefined;
  /** Changes of session that have not been told yet. */
  readonly rotations: Rotation[];
}

/** What the agent takes from the browser it lives in. */
export interface Surroundings {
  readonly now: Clock;
  readonly newId: () => string;
  /** Shared by the tabs of an origin. */
  readonly shared: KeyValue;
  /** Kept by one tab. */
  readonly tab: KeyValue;
}

let state: AgentState | undefined;

/** Sixteen characters that read well in a query. */
const newSessionId = (): string =>
  `sess_${BigInt(`0x${randomHex(10)}`)
    .toString(36)
    .padStart(16, "0")
    .slice(-16)}`;

const browser = (): Surroundings => ({
  now: createClock(
    () => Date.now(),
    () => performance.now(),
  ),
  newId: newSessionId,
  shared: safeStorage(() => localStorage),
  tab: safeStorage(() => sessionStorage),
});

function createState({ now, newId, ...storage }: Surroundings): AgentState {
  const signals: VisitorSignals = {
    ...browserSignals(),
    get consent() {
      return created.consent;
    },
  };
  const permitted = (): boolean => isPermitted(created.options, signals);
  const shared = guardedStorage(storage.shared, permitted);
  const tab = guardedStorage(storage.tab, permitted);
  const created: AgentState = {
    now,
    shared,
    tab,
    permitted,
    options: {},
    consent: undefined,
    user: undefined,
    rotations: [],
    page: createPageFacts(() => created.options),
    session: createSession({
      now,
      newId,
      shared,
      tab,
      idleMs: () => (created.options.sessionIdleMinutes ?? 30) * 60_000,
      maxMs: () => (created.options.sessionMaxHours ?? 4) * 3_600_000,
      onRotate: (rotation) => created.rotations.push(rotation),
    }),
  };
  watchTyping();
  afterPageLeave((leave) => {
    if (leave === "gone") created.session.leave();
  });
  // Out of the back/forward cache a page is visible before it is shown.
  listen(document, ["visibilitychange"], () => {
    if (documentText("visibilityState") === "visible") created.session.comeBack();
  });
  listen(window, ["pageshow"], () => created.session.comeBack());
  return created;
}

/** The page's state; the page is first touched when this is first called. */
export function agentState(): AgentState {
  state ??= createState(browser());
  return state;
}

/** Begins the page's state in `surroundings` other than the browser's own. */
export function beginState(surroundings: Surroundings): void {
  state = createState(surroundings);
}

/** Adds to the agent's options; later calls win. */
export function configure(options: AgentOptions): void {
  const current = agentState();
  current.options = { ...current.options, ...options };
}
