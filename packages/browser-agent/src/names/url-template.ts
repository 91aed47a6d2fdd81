import { agentState } from "../state.ts";
import { maskText } from "./mask-text.ts";

/** The route of an address as the application names it. */
export function urlTemplateOf(url: URL): string | undefined {
  try {
    const template = agentState().options.urlTemplate?.(url);
    return template && maskText(template);
  } catch {
    return undefined;
  }
}
