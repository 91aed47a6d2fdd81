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

/** What a name depends on, as far as a glance at the element shows. */
const appearance = (element: Element): string =>
  `${element.textContent?.slice(0, 200)}\n${element.getAttribute("aria-label")}\n${element.getAttribute("class")}`;

const known = /* @__PURE__ */ new WeakMap<
  Element,
  { readonly appearance: string; readonly attributes: TargetAttributes }
>();

/** What names the control of an event; remembered while the control looks the same. */
export function targetAttributes(element: Element, data?: readonly string[]): TargetAttributes {
  const seen = appearance(element);
  const before = known.get(element);
  if (before?.appearance === seen) return before.attributes;
  const attributes = describeTarget(element, data ?? defaultData);
  known.set(element, { appearance: seen, attributes });
  return attributes;
}

function describeTarget(element: Element, data: readonly string[]): TargetAttributes {
  return {
    "target.semantic_name": getSemanticName(element),
    "target.element": element.localName,
    "target.role": roleOf(element),
    "target.id": element.id || undefined,
    "target.classes": element.getAttribute("class")?.trim() || undefined,
    "target.component": componentName(element),
    "browser.css_selector": cssSelector(element),
    ...dataOf(element, data),
  };
}
