import { emit } from "../emit.ts";
import type { Stop } from "../source.ts";
import type { NavigationAction } from "../sources/navigations.ts";
import { type Visit, visits } from "../sources/visits.ts";

export interface NavigationOptions {
  readonly onNavigation?: (visit: Visit) => void;
}

/** `browser.navigation.type`, where it is not `push`. */
const types: { readonly [Action in NavigationAction]?: string } = {
  reload: "reload",
  replacestate: "replace",
  popstate: "traverse",
};

/** Emits `user.navigation` for the load of the page and each change of its address. */
export function instrumentNavigations(options: NavigationOptions = {}): Stop {
  return visits.subscribe((visit) => {
    const { action, left, url } = visit;
    emit({
      name: "user.navigation",
      at: visit.at,
      attributes: {
        "event.action": action,
        "url.full": url,
        "browser.document.url.full": url,
        "page.number": visit.number,
        "page.previous_url": left?.url,
        "page.previous_duration_ms": left?.durationMs,
        "page.previous_scroll_depth": left?.scrollDepth,
        "browser.navigation.same_document": visit.sameDocument,
        "browser.navigation.hash_change": action === "hashchange",
        "browser.navigation.type": types[action] ?? "push",
      },
    });
    options.onNavigation?.(visit);
  });
}
