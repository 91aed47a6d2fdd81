import { numberOf, textOf } from "../records/fields.ts";
import type { Moment } from "../records/records.ts";

export interface Click {
  readonly moment: Moment;
  /** Accessible name of the control. */
  readonly label?: string;
  readonly role?: string;
  /** What the user got back; absent if the record of it is missing. */
  readonly outcome?: Moment;
  readonly answer?: string;
}

export const labelOf = (moment: Moment): string | undefined =>
  textOf(moment.fields, "target.semantic_name", "app.widget.name");

/** The session's clicks, each with its outcome. */
export function clicksOf(events: readonly Moment[]): readonly Click[] {
  const outcomes = new Map<number, Moment>();
  for (const event of events) {
    const of = numberOf(event.fields, "outcome.of");
    if (event.name === "user.outcome" && of !== undefined) outcomes.set(of, event);
  }
  return events
    .filter((event) => event.name === "user.click")
    .map((moment) => {
      const label = labelOf(moment);
      const role = textOf(moment.fields, "target.role", "target.element");
      const outcome = outcomes.get(moment.sequence);
      const answer = outcome && textOf(outcome.fields, "outcome.kind");
      return {
        moment,
        ...(label ? { label } : {}),
        ...(role ? { role } : {}),
        ...(outcome ? { outcome } : {}),
        ...(answer ? { answer } : {}),
      };
    });
}
