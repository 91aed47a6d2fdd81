import { emit } from "../emit.ts";
import { getSemanticName } from "../names/semantic-name.ts";
import type { Stop } from "../source.ts";
import { type Outcome, outcomes } from "../sources/outcomes.ts";

export interface OutcomeOptions {
  readonly onOutcome?: (outcome: Outcome) => void;
}

/** Emits `user.outcome`: what a person got back from a click. */
export function instrumentOutcomes(options: OutcomeOptions = {}): Stop {
  return outcomes.subscribe((outcome) => {
    const { click, kind, afterMs, message, status, traceId, knowable } = outcome;
    options.onOutcome?.(outcome);
    // Nothing seen where nothing can be seen is no news.
    if (!click.sequence || (kind === "none" && !knowable)) return;
    emit({
      name: "user.outcome",
      at: outcome.at,
      attributes: {
        "outcome.of": click.sequence,
        "outcome.kind": kind,
        "outcome.after_ms": afterMs,
        "outcome.message": message,
        "outcome.status": status,
        "outcome.trace_id": traceId,
        "target.semantic_name": click.name ?? getSemanticName(click.control),
      },
    });
  });
}
