import { hitElement } from "../dom/control.ts";
import { accessibleName } from "../names/accessible-name.ts";
import { isMasked } from "../names/privacy-marks.ts";

/** A control that people fill in. */
export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const notFilled = /^(?:submit|button|reset|image|hidden)$/;

/** The field that an event is about, if it is one. */
export function fieldOf(event: Event): Field | undefined {
  const target = hitElement(event);
  if (target instanceof HTMLInputElement) return notFilled.test(target.type) ? undefined : target;
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return target;
  return undefined;
}

/** The name of a field, as its developers or its label say; never what stands in it. */
export function fieldName(field: Field): string {
  return field.name || field.id || (isMasked(field) ? "" : accessibleName(field)) || field.type;
}

/** The name of a form. */
export function formName(form: HTMLFormElement | null): string | undefined {
  if (!form) return undefined;
  // A field called `name` or `id` hides the property of the form itself.
  return (
    form.getAttribute("name") ||
    form.getAttribute("id") ||
    form.getAttribute("aria-label") ||
    accessibleName(form) ||
    undefined
  );
}
