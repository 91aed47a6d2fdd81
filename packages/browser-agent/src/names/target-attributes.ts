import { cssSelector } from "../dom/css-selector.ts";
import type { EventAttributes } from "../options.ts";
import { componentName } from "./component-name.ts";
import { roleOf } from "./role.ts";
import { getSemanticName } from "./semantic-name.ts";

/** Data attributes whose values are told: names that developers gave, not data. */
const defaultData = ["testid", "test", "cy", "component", "action", "track", "section"];

function dataOf(element: Element, names: readonly string[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of names) {
    const value = element.getAttribute(`data-${name}`);
    if (value) found[`target.data.${name}`] = value;
  }
  return found;
}

type TargetAttributes = EventAttributes & { readonly "target.semantic_name": string };

/** What names the control of an event. */
export function targetAttributes(
  element: Element,
  data: readonly string[] = defaultData,
): TargetAttributes {
  const name = getSemanticName(element);
  return {
    "target.semantic_name": name,
    "target.element": element.localName,
    "target.role": roleOf(element),
    "target.id": element.id || undefined,
    "target.classes": element.getAttribute("class")?.trim() || undefined,
    "target.component": componentName(element),
    "browser.css_selector": cssSelector(element),
    ...dataOf(element, data),
  };
}
