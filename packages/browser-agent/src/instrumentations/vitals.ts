import { onCLS, onFCP, onINP, onLCP, onTTFB } from "web-vitals";
import { nextTask } from "../alarm.ts";
import { emit } from "../emit.ts";
import type { EventAttributes } from "../options.ts";
import type { Stop } from "../source.ts";

/** A web vital, as the browser measured it. */
export interface Vital {
  readonly name: string;
  readonly value: number;
  readonly delta: number;
  readonly id: string;
  readonly rating: "good" | "needs-improvement" | "poor";
}

export interface VitalsOptions {
  readonly onVital?: (vital: Vital) => void;
}

/** The application has no types of the library that measures. */
type Measured = Vital & { readonly navigationType: string };

/** What `browser.web_vital` says of a measurement. */
export const vitalAttributes = (metric: Measured): EventAttributes => ({
  "browser.web_vital.name": metric.name.toLowerCase(),
  "browser.web_vital.value": metric.value,
  "browser.web_vital.delta": metric.delta,
  "browser.web_vital.id": metric.id,
  "browser.web_vital.rating": metric.rating,
  "browser.web_vital.navigation_type": metric.navigationType,
});

/** Emits `browser.web_vital` for LCP, INP, CLS, FCP and TTFB, when each is final. */
export function instrumentVitals(options: VitalsOptions = {}): Stop {
  let on = true;
  const tell = (metric: Measured): void => {
    if (!on) return;
    emit({ name: "browser.web_vital", attributes: vitalAttributes(metric) });
    options.onVital?.(metric);
  };
  // The browser keeps what it has measured, and the page's own start comes first.
  nextTask(() => {
    if (on) for (const observe of [onLCP, onINP, onCLS, onFCP, onTTFB]) observe(tell);
  });
  return () => {
    on = false;
  };
}
