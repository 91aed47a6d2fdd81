import { maskText } from "../names/mask-text.ts";
import { maskUrl } from "../names/mask-url.ts";

export interface PageFacts {
  readonly url: string;
  readonly title: string;
  readonly path: string;
}

/** Where the page is, masked; computed anew only when address or title changed. */
export function createPageFacts(allowedQuery: () => readonly string[]): () => PageFacts {
  let seen = "";
  let facts: PageFacts = { url: "", title: "", path: "" };
  return () => {
    const { href } = location;
    const { title } = document;
    const key = `${href}\n${title}`;
    if (key !== seen) {
      seen = key;
      const url = maskUrl(href, allowedQuery());
      facts = { url, title: maskText(title), path: maskUrl(location.pathname) };
    }
    return facts;
  };
}
