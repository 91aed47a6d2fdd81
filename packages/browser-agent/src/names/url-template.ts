import type { AgentOptions } from "../options.ts";
import { maskText } from "./mask-text.ts";

/** The route of an address as the application names it. */
export function urlTemplateOf(address: string, options: AgentOptions): string | undefined {
  try {
    const template = options.urlTemplate?.(new URL(address));
    return template && maskText(template);
  } catch {
    return undefined;
  }
}
