import { nearest } from "../dom/control.ts";
import type { Click } from "../sources/clicks.ts";
import type { Effect } from "./effect.ts";

const untyped = /^(?:button|submit|reset|image|checkbox|radio|range|hidden|file)$/;

/** Whether the element takes text or opens a picker: there the caret is the answer. */
const isTextField = (element: Element): boolean =>
  element.localName === "textarea" ||
  (element.localName === "input" && !untyped.test(String(Reflect.get(element, "type")))) ||
  Reflect.get(element, "isContentEditable") === true;

/** A custom element that keeps to itself what it does. */
const isClosed = (element: Element): boolean =>
  element.localName.includes("-") &&
  !element.shadowRoot &&
  !element.childElementCount &&
  element.matches(":defined");

/** Whether what the click did there cannot be known from outside. */
export const isUnknowable = ({ control, hit, button, modified, dragged }: Click): boolean =>
  button !== 0 ||
  modified ||
  dragged ||
  hit.matches("iframe,object,embed,video,audio") ||
  control.matches("[type=radio],[type=range],option") ||
  isClosed(hit);

/** Whether a link or form with this `target` leaves the page as it is. */
export const opensTab = (target: string): boolean => !/^(?:_(?:self|top|parent))?$/.test(target);

type Link = HTMLAnchorElement | HTMLAreaElement;

const isLink = (element: Element): element is Link =>
  "protocol" in element && element.hasAttribute("href");

/** What a click on the element does by itself, if it is a link or chooses a file. */
export function answerOf(element: Element): Effect["kind"] | undefined {
  if (element.matches("[type=file]")) return "dialog";
  if (!isLink(element)) return undefined;
  const { href, protocol, target } = element;
  if (protocol === "javascript:") return undefined;
  if (element.hasAttribute("download")) return "download";
  // Another program opens what is neither a page nor a file.
  if (opensTab(target) || !/^(?:http|file|blob)/.test(protocol)) return "new_tab";
  const [page, hash] = href.split("#");
  return hash !== undefined && page === location.href.split("#")[0] ? undefined : "navigation";
}

/** What the platform itself answers, read after the page's handlers have had their say. */
export function nativeAnswer({ control, hit, event }: Click): Effect["kind"] | undefined {
  if (isTextField(control)) return "focus";
  if (event.defaultPrevented) return undefined;
  if (control.localName === "select") return "change";
  return answerOf(nearest(hit, isLink) ?? control);
}
