import type { EventSpec, EventSpecs } from "../event.ts";
import { targetNames } from "./common.ts";

const sign = <const Extra extends readonly string[]>(
  label: string,
  brief: string,
  extra: Extra,
): EventSpec => ({
  category: "user.frustration",
  severity: "WARN",
  label,
  brief,
  attributes: [
    "frustration.type",
    "frustration.score",
    "frustration.reasons",
    "frustration.duration_ms",
    ...extra,
  ],
});

export const frustrationEvents = {
  "user.frustration.rage_click": sign("Rage click", "Repeated clicks that nothing answered.", [
    "frustration.click_count",
    ...targetNames,
  ]),
  "user.frustration.dead_click": sign("Dead click", "A click that had no effect.", targetNames),
  "user.frustration.error_click": sign("Error click", "A click that an error followed.", [
    "error.message",
    ...targetNames,
  ]),
  "user.frustration.thrashing": sign(
    "Thrashing",
    "Rapid changes of direction while scrolling or moving the pointer.",
    ["frustration.direction_changes"],
  ),
  "user.frustration.form_hesitation": sign(
    "Hesitation",
    "A long pause in a field before anything was entered.",
    ["form.name", "form.field_name", "form.field_type"],
  ),
  "user.frustration.form_abandonment": sign(
    "Form abandoned",
    "A form was begun and left without a submit.",
    ["form.name", "form.field_name", "form.interaction_count", "form.time_spent_ms"],
  ),
  "user.frustration.quick_back": sign(
    "Quick back",
    "A page was left by going back soon after it was opened.",
    ["page.previous_url"],
  ),
  "user.frustration.refresh_rage": sign(
    "Repeated reload",
    "The same page was reloaded several times in short order.",
    ["frustration.click_count"],
  ),
} as const satisfies EventSpecs;
