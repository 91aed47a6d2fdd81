import { emit } from "../emit.ts";
import { maskUrl } from "../names/mask-url.ts";
import type { Stop } from "../source.ts";
import type { NavigationAction } from "../sources/navigations.ts";
import { type Visit, visits } from "../sources/visits.ts";
import { agentState } from "../state.ts";

export interface NavigationOptions {
  readonly onNavigation?: (visit: Visit) => void;
}

/** `browser.navigation.type` */
const types: Readonly<Record<NavigationAction, string>> = {
  pageview: "push",
  reload: "reload",
  pushstate: "push",
  replacestate: "replace",
  popstate: "traverse",
  hashchange: "push",
};

/** Emits `user.navigation` for the load of the page and each change of its address. */
export function instrumentNavigations(options: NavigationOptions = {}): Stop {
  return visits.subscribe((visit) => {
    const { action, left, url } = visit;
    const allowed = agentState().options.allowedQueryParameters;
    const masked = maskUrl(url, allowed);
    emit({
      name: "user.navigation",
      at: visit.at,
      attributes: {
        "event.action": action,
        "url.full": masked,
        "browser.document.url.full": masked,
        "page.number": visit.number,
        "page.previous_url": left ? maskUrl(left.url, allowed) : undefined,
        "page.previous_duration_ms": left?.durationMs,
        "page.previous_scroll_depth": left?.scrollDepth,
        "browser.navigation.same_document": visit.sameDocument,
        "browser.navigation.hash_change": action === "hashchange",
        "browser.navigation.type": types[action],
      },
    });
    options.onNavigation?.(visit);
  });
}
