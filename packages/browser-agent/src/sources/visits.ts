import { nextTask } from "../alarm.ts";
import { documentText } from "../dom/document-text.ts";
import { listen } from "../dom/listen.ts";
import { onPageLeave } from "../dom/page-leave.ts";
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
/** Tab storage reaches a page that comes out of the back/forward cache a moment late. */
const storageLagMs = 50;

function loadAction(): NavigationAction {
  const [entry] = performance.getEntriesByType("navigation");
  const type = entry && "type" in entry ? entry.type : "navigate";
  if (type === "reload") return "reload";
  return type === "back_forward" ? "popstate" : "pageview";
}

function readLeft(stored: string | undefined): LeftPage | undefined {
  try {
    const value: unknown = JSON.parse(stored ?? "null");
    return typeof value === "object" && value !== null && "url" in value
      ? (value as LeftPage)
      : undefined;
  } catch {
    return undefined;
  }
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
    url,
    action,
    number,
    durationMs: Math.round(now() - opened),
    scrollDepth: Math.max(depth, depthNow()),
    session: session.id(),
  });
  const visit = (navigation: Navigation, left: LeftPage | undefined): void => {
    session.touch();
    number = left && left.session === session.id() ? left.number + 1 : 1;
    action = navigation.action;
    opened = navigation.at;
    depth = 0;
    publish({ ...navigation, number, left });
  };
  const load = (how: NavigationAction, at = now(), url = location.href): void => {
    const left = readLeft(tab.get(key));
    const previousUrl = left?.url ?? documentText("referrer");
    visit({ at, action: how, url, previousUrl, sameDocument: false }, left);
  };
  const loaded = [loadAction(), now(), location.href] as const;
  let begun = false;
  const begin = (): void => {
    if (begun) return;
    begun = true;
    if ("prerendering" in document && document.prerendering) {
      // Nobody sees a prerendered page yet.
      document.addEventListener("prerenderingchange", () => load("pageview"), { once: true });
    } else load(...loaded);
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
      if (persisted) setTimeout(() => load("popstate"), storageLagMs);
    }),
    onPageLeave((moment) => {
      begin();
      if (moment === "gone")
        tab.set(key, JSON.stringify(leave(location.href.split(/[?#]/)[0] ?? "")));
    }),
  ]);
});
