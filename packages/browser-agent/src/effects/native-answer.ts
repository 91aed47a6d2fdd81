import type { Click } from "../sources/clicks.ts";
import type { Effect } from "./effect.ts";

const nativePopups = /^(?:date|datetime-local|month|week|time|color|file)$/;
const untyped = /^(?:button|submit|reset|image|checkbox|radio|range|hidden)$/;

/** Whether the element takes text: there the caret is the answer. */
export const isTextField = (element: Element): boolean =>
  element.localName === "textarea" ||
  (element.localName === "input" && !untyped.test(element.getAttribute("type") ?? "text")) ||
  (element instanceof HTMLElement && element.isContentEditable);

const isClosed = (element: Element): boolean =>
  element.localName.includes("-") &&
  !element.shadowRoot &&
  element.childElementCount === 0 &&
  customElements.get(element.localName) !== undefined;

/** Whether what the click did there cannot be known from outside. */
export function isUnknowable({ control, hit, button, modified, dragged }: Click): boolean {
  if (button !== 0 || modified || dragged) return true;
  if (/^(?:iframe|frame|object|embed|video|audio|map|area)$/.test(hit.localName)) return true;
  if (control.localName === "input") {
    return /^(?:radio|range)$/.test(control.getAttribute("type") ?? "");
  }
  return isClosed(hit) || control.localName === "option";
}

/** Whether a link or form with this `target` leaves the page as it is. */
export const opensTab = (target: string): boolean => /^(?!_(?:self|top|parent)$)./.test(target);

function linkAnswer(link: HTMLAnchorElement | HTMLAreaElement): Effect | undefined {
  const href = link.getAttribute("href") ?? "";
  if (link.hasAttribute("download")) return { kind: "download" };
  if (/^(?:mailto|tel|sms):/i.test(href)) return { kind: "new_tab" };
  if (/^javascript:/i.test(href)) return undefined;
  if (opensTab(link.target)) return { kind: "new_tab" };
  const samePage = link.href.split("#")[0] === location.href.split("#")[0];
  return samePage && href.includes("#") ? undefined : { kind: "navigation" };
}

const links = "a[href],area[href]";

/** The link around an element, also out of shadow roots. */
function linkAround(element: Element): HTMLAnchorElement | HTMLAreaElement | undefined {
  const link = element.closest(links);
  if (link instanceof HTMLAnchorElement || link instanceof HTMLAreaElement) return link;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? linkAround(root.host) : undefined;
}

/** What the platform itself answers, read after the page's handlers have had their say. */
export function nativeAnswer({ control, hit, event }: Click): Effect | undefined {
  if (isTextField(control)) return { kind: "focus" };
  if (event.defaultPrevented) return undefined;
  if (control.localName === "select") return { kind: "change" };
  if (control.localName === "input" && nativePopups.test(control.getAttribute("type") ?? "")) {
    return { kind: "dialog" };
  }
  const link = linkAround(hit);
  return link && linkAnswer(link);
}
