import { isVisible } from "../dom/is-visible.ts";
import { maskText } from "../names/mask-text.ts";
import { isMasked, masked } from "../names/privacy-marks.ts";
import type { Effect } from "./effect.ts";

const dialogs = "dialog,[role$=dialog],[aria-modal=true],[popover]";
const messages = "[role=alert],[role=status],[role=log],[aria-live]:not([aria-live=off]),output";

const maxLength = 200;

/** Words shown by a part of the page, masked, without what stands in fields. */
export function shownText(element: Element): string | undefined {
  if (isMasked(element)) return undefined;
  // Only what is rendered was shown; elements that are not HTML have just their text.
  const rendered: unknown = Reflect.get(element, "innerText");
  const text = typeof rendered === "string" ? rendered : (element.textContent ?? "");
  if (element.querySelector(masked)) return undefined;
  const short = maskText(text.slice(0, 600)).replace(/\s+/g, " ").trim();
  return short ? short.slice(0, maxLength) : undefined;
}

const nearest = (element: Element, selector: string): Element | null =>
  element.closest(selector) ?? element.querySelector(selector);

/** What a change of `element` is to a person: a dialog, a message, or a change of the page. */
export function describeChange(element: Element): Effect {
  const dialog = nearest(element, dialogs);
  if (dialog && isVisible(dialog)) {
    return { kind: "dialog", message: shownText(dialog), node: element };
  }
  const message = nearest(element, messages);
  const text = message && isVisible(message) ? shownText(message) : undefined;
  if (text) return { kind: "message", message: text, node: element };
  return { kind: "change", node: element };
}
