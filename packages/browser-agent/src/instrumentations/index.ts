import { instrumentRageClicks, type RageClickOptions } from "../detectors/instrument-rage-click.ts";
import { type Stop, stopAll } from "../source.ts";
import { type ClickOptions, instrumentClicks } from "./click.ts";
import { type ErrorOptions, instrumentErrors } from "./error.ts";
import { instrumentNavigations, type NavigationOptions } from "./navigation.ts";
import { instrumentOutcomes, type OutcomeOptions } from "./outcome.ts";
import { instrumentRequests, type RequestOptions } from "./request.ts";

/** Options of each instrumentation and detector, by its name. */
interface Settings {
  readonly navigations: NavigationOptions;
  readonly clicks: ClickOptions;
  readonly requests: RequestOptions;
  readonly outcomes: OutcomeOptions;
  readonly errors: ErrorOptions;
  readonly rageClicks: RageClickOptions;
}

/** All that `enableAllInstrumentations` can start; `false` leaves one out. */
export type InstrumentationOptions = {
  readonly [Name in keyof Settings]?: Settings[Name] | false;
};

type Registry = { readonly [Name in keyof Settings]: (options?: Settings[Name]) => Stop };

/** In the order in which they hear of the same moment. */
const registry: Registry = {
  navigations: instrumentNavigations,
  clicks: instrumentClicks,
  requests: instrumentRequests,
  outcomes: instrumentOutcomes,
  errors: instrumentErrors,
  rageClicks: instrumentRageClicks,
};

const start = <Name extends keyof Settings>(
  name: Name,
  options: Settings[Name] | false | undefined,
): Stop => (options === false ? () => {} : registry[name](options));

/**
 * Starts to hear clicks and their outcomes, navigation, errors, requests and signs of frustration;
 * returns what stops it.
 */
export function enableAllInstrumentations(options: InstrumentationOptions = {}): Stop {
  return stopAll([
    start("navigations", options.navigations),
    start("clicks", options.clicks),
    start("requests", options.requests),
    start("outcomes", options.outcomes),
    start("errors", options.errors),
    start("rageClicks", options.rageClicks),
  ]);
}
