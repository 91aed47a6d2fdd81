import { maskText } from "../names/mask-text.ts";
import { maskString } from "../names/mask-value.ts";
import { typedSoFar } from "../names/typed-values.ts";
import { urlTemplateOf } from "../names/url-template.ts";
import type { AgentOptions } from "../options.ts";
import { documentText } from "./document-text.ts";

export interface PageFacts {
  readonly url: string;
  readonly title: string;
  readonly path: string;
  /** The route, as the application names it. */
  readonly template: string | undefined;
}

/**
 * Where the page is, masked when it has changed; the route is asked for each time, a router may know
 * it a moment later.
 */
export function createPageFacts(options: () => AgentOptions): () => PageFacts {
  let seen: string | undefined;
  let masked = { url: "", title: "", path: "" };
  return () => {
    const { href, pathname } = location;
    const title = documentText("title");
    const allowed = options().allowedQueryParameters;
    const now = [href, title, allowed, typedSoFar()].join("\n");
    if (now !== seen) {
      seen = now;
      masked = {
        url: maskString(href, allowed),
        title: maskText(title),
        path: maskText(pathname),
      };
    }
    return { ...masked, template: urlTemplateOf(href, options()) };
  };
}
