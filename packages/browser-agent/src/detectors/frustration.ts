import { emit } from "../emit.ts";
import type { EventAttributes } from "../options.ts";

export type FrustrationType =
  | "rage_click"
  | "dead_click"
  | "error_click"
  | "thrashing"
  | "form_hesitation"
  | "form_abandonment"
  | "quick_back"
  | "refresh_rage";

/** A sign of frustration as a detector judged it. */
export interface Verdict {
  /** From 0 to 1; the formulas are in the README. */
  readonly score: number;
  readonly reasons: readonly string[];
  readonly clickCount?: number;
  readonly directionChanges?: number;
  readonly durationMs?: number;
  readonly errorMessage?: string | undefined;
}

/** What each detector can be told. */
export interface DetectorOptions {
  /** Hears of each sign, as it was judged, and of the control it was seen on. */
  readonly onSign?: ((verdict: Verdict, control?: Element) => void) | undefined;
}

/** Emits `user.frustration.<type>`. */
export function emitFrustration(
  type: FrustrationType,
  at: number,
  { score, reasons, clickCount, directionChanges, durationMs, errorMessage }: Verdict,
  attributes?: EventAttributes,
): void {
  emit({
    name: `user.frustration.${type}`,
    at,
    attributes: {
      "frustration.type": type,
      "frustration.score": score,
      "frustration.reasons": reasons,
      "frustration.click_count": clickCount,
      "frustration.direction_changes": directionChanges,
      "frustration.duration_ms": durationMs,
      "error.message": errorMessage,
      ...attributes,
    },
  });
}
