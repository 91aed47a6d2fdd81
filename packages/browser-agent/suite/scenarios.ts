import type { Scenario } from "./scenario.ts";
import { aliveClicks } from "./scenarios/alive.ts";
import { aliveElsewhere } from "./scenarios/alive-elsewhere.ts";
import { appearance } from "./scenarios/appearance.ts";
import { apps } from "./scenarios/apps.ts";
import { beside } from "./scenarios/beside.ts";
import { blame } from "./scenarios/blame.ts";
import { quickClicks } from "./scenarios/bursts.ts";
import { canvases } from "./scenarios/canvases.ts";
import { choosing } from "./scenarios/choosing.ts";
import { deadClicks } from "./scenarios/dead.ts";
import { desks } from "./scenarios/desks.ts";
import { errors } from "./scenarios/errors.ts";
import { frameworks } from "./scenarios/frameworks.ts";
import { galleries } from "./scenarios/galleries.ts";
import { hands } from "./scenarios/hands.ts";
import { masking } from "./scenarios/masking.ts";
import { moving } from "./scenarios/moving.ts";
import { painting } from "./scenarios/painting.ts";
import { pickers } from "./scenarios/pickers.ts";
import { platform } from "./scenarios/platform.ts";
import { rageAnswered } from "./scenarios/rage-answered.ts";
import { rageUnanswered } from "./scenarios/rage-unanswered.ts";
import { reflexes } from "./scenarios/reflexes.ts";
import { scrolling } from "./scenarios/scrolling.ts";
import { searching } from "./scenarios/searching.ts";
import { strangers } from "./scenarios/strangers.ts";
import { tables } from "./scenarios/tables.ts";
import { thrashing } from "./scenarios/thrashing.ts";
import { waiting } from "./scenarios/waiting.ts";
import { widgets } from "./scenarios/widgets.ts";

/** Moments as a patient observer labels them, written before and apart from the detectors. */
export const scenarios: readonly Scenario[] = [
  ...rageUnanswered,
  ...rageAnswered,
  ...deadClicks,
  ...aliveClicks,
  ...aliveElsewhere,
  ...errors,
  ...thrashing,
  ...pickers,
  ...moving,
  ...painting,
  ...frameworks,
];

/** More moments on plain pages, written after the first detectors and before they were run on them. */
export const plainScenarios: readonly Scenario[] = [
  ...platform,
  ...appearance,
  ...quickClicks,
  ...waiting,
  ...masking,
  ...blame,
  ...scrolling,
];

/** Moments on pages of further component libraries, also written before the detectors met them. */
export const libraryScenarios: readonly Scenario[] = [
  ...widgets,
  ...choosing,
  ...galleries,
  ...apps,
  ...canvases,
  ...desks,
  ...tables,
];

/** Moments on pages that nobody had seen: scrolling first, then further libraries and plain pages. */
export const furtherScenarios: readonly Scenario[] = [
  ...searching,
  ...hands,
  ...strangers,
  ...reflexes,
  ...beside,
];

export const allScenarios: readonly Scenario[] = [
  ...scenarios,
  ...plainScenarios,
  ...libraryScenarios,
  ...furtherScenarios,
];
