import {
  type CLSMetricWithAttribution,
  type INPMetricWithAttribution,
  type LCPMetricWithAttribution,
  onCLS,
  onINP,
  onLCP,
} from "web-vitals/attribution";
import { emitSessionEvent } from "./emit.ts";
import { type Vital, vitalAttributes } from "./instrumentations/vitals.ts";
import type { Stop } from "./source.ts";

type Attributed = LCPMetricWithAttribution | INPMetricWithAttribution | CLSMetricWithAttribution;

/** A web vital with the element that made it what it is, as a selector. */
export interface AttributedVital extends Vital {
  readonly target: string | undefined;
}

export interface VitalsAttributionOptions {
  readonly onVital?: (vital: AttributedVital) => void;
}

/** The element that a measurement is about, as a selector. */
function targetOf(metric: Attributed): string | undefined {
  if (metric.name === "LCP") return metric.attribution.target || undefined;
  if (metric.name === "INP") return metric.attribution.interactionTarget || undefined;
  return metric.attribution.largestShiftTarget;
}

/**
 * Emits `browser.web_vital` for LCP, INP and CLS with the element that made them what they are. Use
 * it in place of the `vitals` instrumentation.
 */
export function instrumentVitalsAttribution(options: VitalsAttributionOptions = {}): Stop {
  let on = true;
  const tell = (metric: Attributed): void => {
    if (!on) return;
    const target = targetOf(metric);
    emitSessionEvent({
      name: "browser.web_vital",
      attributes: { ...vitalAttributes(metric), "browser.css_selector": target },
    });
    options.onVital?.({ ...metric, target });
  };
  onLCP(tell);
  onINP(tell);
  onCLS(tell);
  return () => {
    on = false;
  };
}
