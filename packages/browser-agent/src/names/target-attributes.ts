import { cssSelector } from "../dom/css-selector.ts";
import type { EventAttributes } from "../options.ts";
import { componentName } from "./component-name.ts";
import { roleOf } from "./role.ts";
import { getSemanticName } from "./semantic-name.ts";

/** Data attributes whose values are told: names that developers gave, not data. */
const defaultData = ["testid", "test", "cy", "component", "action", "track", "section"];

type TargetAttributes = EventAttributes & { readonly "target.semantic_name": string };

/** What names the control of an event. */
export const targetAttributes = (
  element: Element,
  data: readonly string[] = defaultData,
): TargetAttributes => ({
  "target.semantic_name": getSemanticName(element),
  "target.element": element.localName,
  "target.role": roleOf(element),
  "target.id": element.getAttribute("id") || undefined,
  "target.classes": element.getAttribute("class")?.trim() || undefined,
  "target.component": componentName(element),
  "browser.css_selector": cssSelector(element),
  ...Object.fromEntries(
    data.map((name) => [`target.data.${name}`, element.getAttribute(`data-${name}`) ?? undefined]),
  ),
});
