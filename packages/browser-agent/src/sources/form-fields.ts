import { hitElement } from "../dom/control.ts";
import { accessibleName } from "../names/accessible-name.ts";
import { isMasked } from "../names/privacy-marks.ts";

/** A control that people fill in. */
export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isField = (element: Element): element is Field => element.matches("input,textarea,select");

/** Also of another window, whose forms are no `HTMLFormElement` of this one. */
export const isForm = (target: EventTarget): target is HTMLFormElement => "elements" in target;

/** The field that an event is about, if it is one. */
export function fieldOf(event: Event): Field | undefined {
  const target = hitElement(event);
  if (!target || !isField(target)) return undefined;
  return /^(?:submit|button|reset|image|hidden)$/.test(target.type) ? undefined : target;
}

/** The name of a form or field, as its developers or its label say; never what stands in it. */
export const formName = (element: Element | null): string | undefined =>
  // A field called `name` hides the property of the form itself.
  element?.getAttribute("name") ||
  element?.getAttribute("id") ||
  (element && !isMasked(element) && accessibleName(element)) ||
  undefined;
