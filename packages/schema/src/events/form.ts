import type { EventSpec, EventSpecs } from "../event.ts";

const formEvent = (label: string, brief: string, extra: readonly string[]): EventSpec => ({
  category: "form.interaction",
  severity: "INFO",
  label,
  brief,
  attributes: ["form.name", "form.id", ...extra],
});

const field = ["form.field_name", "form.field_type"] as const;

export const formEvents = {
  "form.focus": formEvent("Field entered", "A field got the focus.", [
    ...field,
    "form.revisit_count",
  ]),
  "form.blur": formEvent("Field left", "A field lost the focus.", [
    ...field,
    "form.time_spent_ms",
    "form.interaction_count",
    "form.pasted",
  ]),
  "form.change": formEvent("Field changed", "A field's value changed; never the value.", [
    ...field,
    "form.autofilled",
    "form.pasted",
  ]),
  "form.invalid": formEvent("Field refused", "Validation refused a field.", [
    ...field,
    "form.error_message",
  ]),
  "form.submit": formEvent("Form submitted", "A form was submitted, and how that was answered.", [
    "form.time_spent_ms",
    "form.interaction_count",
    "form.success",
  ]),
  "form.abandon": formEvent("Form left", "A form was left without a submit.", [
    ...field,
    "form.time_spent_ms",
    "form.interaction_count",
  ]),
} as const satisfies EventSpecs;
