import { cssSelector } from "../dom/css-selector.ts";
import type { EventAttributes } from "../options.ts";
import { componentName } from "./component-name.ts";
import { roleOf } from "./role.ts";
import { getSemanticName } from "./semantic-name.ts";

/** Data attributes whose values are told: names that developers gave, not data. */
const defaultData = ["testid", "test", "cy", "component", "action", "track", "section"];

type TargetAttributes = EventAttributes & { readonly "target.semantic_name": string };

/** What a name depends on, as far as a glance at the element shows. */
const lookOf = (element: Element): string =>
  [element.textContent?.slice(0, 200), element.ariaLabel, element.getAttribute("class")].join("\n");

const known = /* @__PURE__ */ new WeakMap<Element, readonly [look: string, TargetAttributes]>();

/** What names the control of an event; remembered while the control looks the same. */
export function targetAttributes(element: Element, data?: readonly string[]): TargetAttributes {
  const look = lookOf(element);
  const [before, remembered] = known.get(element) ?? [];
  if (remembered && before === look) return remembered;
  const attributes = describeTarget(element, data);
  known.set(element, [look, attributes]);
  return attributes;
}

const describeTarget = (
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
