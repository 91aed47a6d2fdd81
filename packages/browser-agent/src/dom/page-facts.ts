import { maskText } from "../names/mask-text.ts";
import { maskUrl } from "../names/mask-url.ts";
import { urlTemplateOf } from "../names/url-template.ts";
import type { AgentOptions } from "../options.ts";

export interface PageFacts {
  readonly url: string;
  readonly title: string;
  readonly path: string;
  /** The route, as the application names it. */
  readonly template: string | undefined;
}

/** Where the page is, masked; computed anew only when address or title changed. */
export function createPageFacts(options: () => AgentOptions): () => PageFacts {
  let seenUrl = "";
  let seenTitle = "";
  let facts: PageFacts = { url: "", title: "", path: "", template: undefined };
  return () => {
    const { href } = location;
    const { title } = document;
    if (href !== seenUrl || title !== seenTitle) {
      seenUrl = href;
      seenTitle = title;
      const url = maskUrl(href, options().allowedQueryParameters);
      const template = urlTemplateOf(new URL(href), options());
      facts = { url, title: maskText(title), path: maskUrl(location.pathname), template };
    }
    return facts;
  };
}
