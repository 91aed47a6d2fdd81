import type { Scenario } from "./scenario.ts";
import { aliveClicks } from "./scenarios/alive.ts";
import { aliveElsewhere } from "./scenarios/alive-elsewhere.ts";
import { deadClicks } from "./scenarios/dead.ts";
import { errors } from "./scenarios/errors.ts";
import { frameworks } from "./scenarios/frameworks.ts";
import { moving } from "./scenarios/moving.ts";
import { painting } from "./scenarios/painting.ts";
import { pickers } from "./scenarios/pickers.ts";
import { rageAnswered } from "./scenarios/rage-answered.ts";
import { rageUnanswered } from "./scenarios/rage-unanswered.ts";
import { thrashing } from "./scenarios/thrashing.ts";

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
