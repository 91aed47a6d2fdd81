/** What the tabs of a session share, in `localStorage`. */
export interface SharedSession {
  readonly id: string;
  readonly start: number;
  /** The last activity of a person, in any tab. */
  readonly last: number;
  /** Tabs that have joined so far. */
  readonly tabs: number;
  readonly previousId?: string | undefined;
  /** Hash of the user's id: tells a change of user after a reload without storing who it was. */
  readonly user?: string | undefined;
}

/** What one tab keeps over its page loads, in `sessionStorage`. */
export interface TabState {
  readonly id: string;
  readonly tab: number;
  readonly sequence: number;
  /**
   * Written as the page goes. Without it the tab crashed, or this is a copy of a living one, and
   * counting on would give numbers twice.
   */
  readonly left: boolean;
}

const parse = (text: string | undefined): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
};

const text = (value: unknown): string | undefined =>
  typeof value === "string" ? value : undefined;
const count = (value: unknown): number => (typeof value === "number" ? value : 0);

/** The stored session, if it is one. */
export function readSharedSession(stored: string | undefined): SharedSession | undefined {
  const value = parse(stored);
  const id = text(value.id);
  if (!id) return undefined;
  return {
    id,
    start: count(value.start),
    last: count(value.last),
    tabs: count(value.tabs),
    previousId: text(value.previousId),
    user: text(value.user),
  };
}

/** The stored state of this tab, if there is one. */
export function readTabState(stored: string | undefined): TabState | undefined {
  const value = parse(stored);
  const id = text(value.id);
  if (!id) return undefined;
  return {
    id,
    tab: count(value.tab),
    sequence: count(value.sequence),
    left: value.left === true,
  };
}
