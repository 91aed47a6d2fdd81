import { nextTask } from "../alarm.ts";
import { listen } from "../dom/listen.ts";
import { onPageLeave } from "../dom/page-leave.ts";
import { maskText } from "../names/mask-text.ts";
import { createSource, type Source, stopAll } from "../source.ts";
import { agentState } from "../state.ts";
import { type Navigation, type NavigationAction, navigations } from "./navigations.ts";

/** The page that was left. */
export interface LeftPage {
  readonly url: string;
  /** How it had been reached. */
  readonly action: NavigationAction;
  /** Its number in the session. */
  readonly number: number;
  readonly durationMs: number;
  /** Per cent of its height that was seen. */
  readonly scrollDepth: number;
  readonly session: string;
}

/** A page that was opened: by a load, or by a change of the address. */
export interface Visit extends Navigation {
  readonly number: number;
  readonly left: LeftPage | undefined;
}

const key = "session_replay_page";
/** Tab storage reaches a page late that was prerendered, or comes out of the back/forward cache. */
const storageLagMs = 50;

const loadActions: Readonly<Record<string, NavigationAction>> = {
  reload: "reload",
  back_forward: "popstate",
};

function loadAction(): NavigationAction {
  const [entry] = performance.getEntriesByType("navigation");
  const { type }: Partial<PerformanceNavigationTiming> = entry ?? {};
  return loadActions[type ?? ""] ?? "pageview";
}

const depthNow = (): number => {
  const { scrollHeight } = document.documentElement;
  return Math.min(100, Math.round((100 * (scrollY + innerHeight)) / Math.max(1, scrollHeight)));
};

/** Pages as a person visits them, first the one that is open now. */
export const visits: Source<Visit> = /* @__PURE__ */ createSource<Visit>((publish) => {
  const { now, tab, session } = agentState();
  let opened = now();
  let depth = 0;
  let number = 0;
  let action: NavigationAction = "pageview";

  const leave = (url: string): LeftPage => ({
    // What it repeats of what was typed, nobody knows any more on the next page.
    url: maskText(url),
    action,
    number,
    durationMs: Math.round(now() - opened),
    scrollDepth: Math.max(depth, depthNow()),
    session: session.id(),
  });
  const visit = (navigation: Navigation, left: LeftPage | undefined): void => {
    session.touch();
    number = left?.session === session.id() ? left.number + 1 : 1;
    action = navigation.action;
    opened = navigation.at;
    depth = 0;
    publish({ ...navigation, number, left });
  };
  const load = (how: NavigationAction, at = now(), url = location.href): void => {
    let left: LeftPage | undefined;
    try {
      left = JSON.parse(tab.get(key) ?? "");
    } catch {
      // The first page of the tab.
    }
    visit({ at, action: how, url, sameDocument: false }, left);
  };
  const loadLater = (how: NavigationAction): unknown => setTimeout(load, storageLagMs, how);
  const loaded = [loadAction(), now(), location.href] as const;
  let begun = false;
  const begin = (): void => {
    // Nobody sees a prerendered page yet.
    if (!begun && !("prerendering" in document && document.prerendering)) load(...loaded);
    begun = true;
  };
  // Others subscribe in the same task and want to hear of the first page too, which has more to do
  // in it than to hear of this one.
  nextTask(begin);
  return stopAll([
    navigations.subscribe((navigation) => {
      begin();
      visit(navigation, leave(navigation.previousUrl));
    }),
    listen(window, ["scroll"], ({ target }) => {
      if (target === document) depth = Math.max(depth, depthNow());
    }),
    listen<PageTransitionEvent>(window, ["pageshow"], ({ persisted }) => {
      if (persisted) loadLater("popstate");
    }),
    listen(document, ["prerenderingchange"], () => loadLater("pageview")),
    onPageLeave((moment) => {
      begin();
      if (moment === "gone")
        tab.set(key, JSON.stringify(leave(location.href.split(/[?#]/)[0] ?? "")));
    }),
  ]);
});
