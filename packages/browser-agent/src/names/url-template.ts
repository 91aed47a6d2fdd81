import type { AgentOptions } from "../options.ts";
import { maskText } from "./mask-text.ts";

/** The route of an address as the application names it. */
export function urlTemplateOf(url: URL, options: AgentOptions): string | undefined {
  try {
    const template = options.urlTemplate?.(url);
    return template && maskText(template);
  } catch {
    return undefined;
  }
}
