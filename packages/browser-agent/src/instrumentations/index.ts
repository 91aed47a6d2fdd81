import type { ClickSignOptions } from "../detectors/click-sign.ts";
import { instrumentDeadClicks } from "../detectors/dead-click.ts";
import { instrumentErrorClicks } from "../detectors/error-click.ts";
import type { DetectorOptions } from "../detectors/frustration.ts";
import { instrumentQuickBacks } from "../detectors/quick-back.ts";
import { instrumentRageClicks } from "../detectors/rage-click.ts";
import { instrumentRefreshRage } from "../detectors/refresh-rage.ts";
import { instrumentThrashing } from "../detectors/thrashing.ts";
import type { Stop } from "../source.ts";
import { stopAll } from "../source.ts";
import { type ClickOptions, instrumentClicks } from "./click.ts";
import { type ErrorOptions, instrumentErrors } from "./error.ts";
import { type FormOptions, instrumentForms } from "./form.ts";
import { instrumentLifecycle, type LifecycleOptions } from "./lifecycle.ts";
import { instrumentNavigations, type NavigationOptions } from "./navigation.ts";
import { instrumentOutcomes, type OutcomeOptions } from "./outcome.ts";
import { instrumentRequests, type RequestOptions } from "./request.ts";
import { instrumentVitals, type VitalsOptions } from "./vitals.ts";

/** Options of each instrumentation and detector, by its name. */
interface Settings {
  readonly navigations: NavigationOptions;
  readonly clicks: ClickOptions;
  readonly requests: RequestOptions;
  readonly outcomes: OutcomeOptions;
  readonly forms: FormOptions;
  readonly errors: ErrorOptions;
  readonly vitals: VitalsOptions;
  readonly lifecycle: LifecycleOptions;
  readonly rageClicks: ClickSignOptions;
  readonly deadClicks: ClickSignOptions;
  readonly errorClicks: ClickSignOptions;
  readonly thrashing: DetectorOptions;
  readonly quickBacks: DetectorOptions;
  readonly refreshRage: DetectorOptions;
}

/** All that `enableAllInstrumentations` starts; `false` leaves one out. */
export type InstrumentationOptions = {
  readonly [Name in keyof Settings]?: Settings[Name] | false;
};

/** In the order in which they hear of the same moment. */
const registry: {
  readonly [Name in keyof Settings]: (options?: Settings[Name]) => Stop;
} = {
  navigations: instrumentNavigations,
  clicks: instrumentClicks,
  requests: instrumentRequests,
  outcomes: instrumentOutcomes,
  forms: instrumentForms,
  errors: instrumentErrors,
  vitals: instrumentVitals,
  lifecycle: instrumentLifecycle,
  rageClicks: instrumentRageClicks,
  deadClicks: instrumentDeadClicks,
  errorClicks: instrumentErrorClicks,
  thrashing: instrumentThrashing,
  quickBacks: instrumentQuickBacks,
  refreshRage: instrumentRefreshRage,
};

/** One that a strange page lets fail takes neither the others nor the page's own start with it. */
function startUnlessOff<Options>(
  instrument: (options?: Options) => Stop,
  options: Options | false | undefined,
): Stop {
  try {
    if (options !== false) return instrument(options);
  } catch {}
  return () => {};
}

const start = <Name extends keyof Settings>(name: Name, options: InstrumentationOptions): Stop =>
  startUnlessOff<Settings[Name]>(registry[name], options[name]);

const names = /* @__PURE__ */ Object.keys(registry) as (keyof Settings)[];

/** On a page that is heard already: another start, or another copy, would tell everything twice. */
const mark = /* @__PURE__ */ Symbol.for("session-replay.hearing");

/**
 * Starts to hear clicks and their outcomes, navigation, forms, errors, requests, vitals and signs
 * of frustration; returns what stops it. A page that is heard already is not heard twice.
 */
export function enableAllInstrumentations(options: InstrumentationOptions = {}): Stop {
  if (Reflect.get(globalThis, mark)) return () => {};
  Reflect.set(globalThis, mark, true);
  return stopAll([
    ...names.map((name) => start(name, options)),
    () => Reflect.deleteProperty(globalThis, mark),
  ]);
}
