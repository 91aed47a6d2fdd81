import { listen } from "../dom/listen.ts";
import { onPageLeave } from "../dom/page-leave.ts";
import { emit } from "../emit.ts";
import { maskUrl } from "../names/mask-url.ts";
import { type Stop, stopAll } from "../source.ts";
import { type Navigation, type NavigationAction, navigations } from "../sources/navigations.ts";
import { agentState } from "../state.ts";

export interface NavigationOptions {
  readonly onNavigation?: (navigation: Navigation) => void;
}

/** The page that was left, kept over loads of this tab. */
interface LeftPage {
  readonly url: string;
  readonly number: number;
  readonly durationMs: number;
  readonly scrollDepth: number;
  readonly session: string;
}

const key = "session_replay_page";

const types: Readonly<Record<NavigationAction, string>> = {
  pageview: "push",
  reload: "reload",
  pushstate: "push",
  replacestate: "replace",
  popstate: "traverse",
  hashchange: "push",
};

function loadAction(): NavigationAction {
  const [entry] = performance.getEntriesByType("navigation");
  const type = entry instanceof PerformanceNavigationTiming ? entry.type : "navigate";
  if (type === "reload") return "reload";
  return type === "back_forward" ? "popstate" : "pageview";
}

function readLeft(stored: string | undefined): Partial<LeftPage> {
  try {
    const value: unknown = JSON.parse(stored ?? "{}");
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}

const scrollDepth = (): number => {
  const { scrollHeight } = document.documentElement;
  return Math.min(100, Math.round((100 * (scrollY + innerHeight)) / Math.max(1, scrollHeight)));
};

/** Emits `user.navigation` for the load of the page and each change of its address. */
export function instrumentNavigations(options: NavigationOptions = {}): Stop {
  const { now, tab, session } = agentState();
  let opened = now();
  let depth = 0;
  let left: Partial<LeftPage> = readLeft(tab.get(key));
  let number = 0;

  const leave = (url: string): LeftPage => ({
    url,
    number,
    durationMs: Math.round(now() - opened),
    scrollDepth: Math.max(depth, scrollDepth()),
    session: session.id(),
  });
  const tell = (navigation: Navigation): void => {
    const { action, url, sameDocument } = navigation;
    const allowed = agentState().options.allowedQueryParameters;
    session.touch();
    number = left.session === session.id() ? (left.number ?? 0) + 1 : 1;
    emit({
      name: "user.navigation",
      at: navigation.at,
      attributes: {
        "event.action": action,
        "url.full": maskUrl(url, allowed),
        "browser.document.url.full": maskUrl(url, allowed),
        "page.number": number,
        "page.previous_url": left.url === undefined ? undefined : maskUrl(left.url, allowed),
        "page.previous_duration_ms": left.durationMs,
        "page.previous_scroll_depth": left.scrollDepth,
        "browser.navigation.same_document": sameDocument,
        "browser.navigation.hash_change": action === "hashchange",
        "browser.navigation.type": types[action],
      },
    });
    opened = navigation.at;
    depth = 0;
    options.onNavigation?.(navigation);
  };
  const load = (action: NavigationAction): void => {
    const previousUrl = left.url ?? document.referrer;
    tell({ at: now(), action, url: location.href, previousUrl, sameDocument: false });
  };
  // A prerendered page is not seen by anybody yet.
  if ("prerendering" in document && document.prerendering) {
    document.addEventListener("prerenderingchange", () => load("pageview"), { once: true });
  } else load(loadAction());

  return stopAll([
    navigations.subscribe((navigation) => {
      left = leave(navigation.previousUrl);
      tell(navigation);
    }),
    listen(window, ["scroll"], ({ target }) => {
      if (target === document) depth = Math.max(depth, scrollDepth());
    }),
    listen<PageTransitionEvent>(window, ["pageshow"], ({ persisted }) => {
      if (!persisted) return;
      left = readLeft(tab.get(key));
      load("popstate");
    }),
    onPageLeave((moment) => {
      if (moment === "gone") tab.set(key, JSON.stringify(leave(maskUrl(location.href))));
    }),
  ]);
}
