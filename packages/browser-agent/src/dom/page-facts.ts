import { maskText } from "../names/mask-text.ts";
import { maskString } from "../names/mask-value.ts";
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

/** Where the page is, masked; the route is asked for each time, a router may know it a moment later. */
export const createPageFacts = (options: () => AgentOptions) => (): PageFacts => ({
  url: maskString(location.href, options().allowedQueryParameters),
  title: maskText(documentText("title")),
  path: maskText(location.pathname),
  template: urlTemplateOf(location.href, options()),
});
