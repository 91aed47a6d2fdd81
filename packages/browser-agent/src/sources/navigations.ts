import { listen } from "../dom/listen.ts";
import { patch } from "../dom/patch.ts";
import { createSource, type Source, stopAll } from "../source.ts";
import { agentState } from "../state.ts";

export type NavigationAction =
  | "pageview"
  | "reload"
  | "pushstate"
  | "replacestate"
  | "popstate"
  | "hashchange";

export interface Navigation {
  readonly at: number;
  readonly action: NavigationAction;
  readonly url: string;
  /** The document stayed. */
  readonly sameDocument: boolean;
}

interface AddressChange extends Navigation {
  readonly previousUrl: string;
}

/** Changes of the address within this document. */
export const navigations: Source<AddressChange> = /* @__PURE__ */ createSource<AddressChange>(
  (publish) => {
    let current = location.href;
    const moved = (action: NavigationAction): void => {
      const url = location.href;
      // Frameworks replace the address by itself all the time.
      if (url === current) return;
      const previousUrl = current;
      current = url;
      const onlyHash =
        action === "popstate" && url.replace(/#.*/, "") === previousUrl.replace(/#.*/, "");
      publish({
        at: agentState().now(),
        action: onlyHash ? "hashchange" : action,
        url,
        previousUrl,
        sameDocument: true,
      });
    };
    const watch = (method: "pushState" | "replaceState", action: NavigationAction) =>
      patch(
        history,
        method,
        (original) =>
          function (this: History, ...args: Parameters<History["pushState"]>): void {
            Reflect.apply(original, this, args);
            try {
              moved(action);
            } catch {}
          },
      );
    return stopAll([
      watch("pushState", "pushstate"),
      watch("replaceState", "replacestate"),
      listen(window, ["popstate"], () => moved("popstate")),
      listen(window, ["hashchange"], () => moved("hashchange")),
    ]);
  },
);
