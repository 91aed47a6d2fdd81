import { answers } from "./answers.ts";
import { deadClicks } from "./dead-click.ts";
import { doubleSubmits } from "./double-submit.ts";
import { ending } from "./ending.ts";
import { failedCalls } from "./failed-call.ts";
import { formRefusals } from "./form-refusals.ts";
import { hiddenFailures } from "./hidden-failure.ts";
import { longestCall } from "./longest-call.ts";
import { messages } from "./messages.ts";
import { neverSucceeded } from "./never-succeeded.ts";
import { offline } from "./offline.ts";
import { opening } from "./opening.ts";
import { otherFrustration } from "./other-frustration.ts";
import { pageErrors } from "./page-error.ts";
import { progress } from "./progress.ts";
import { rageClicks } from "./rage-click.ts";
import { requestBursts } from "./request-burst.ts";
import { retries } from "./retries.ts";
import type { Rule } from "./rule.ts";
import { slowCalls } from "./slow-call.ts";
import { steps } from "./steps.ts";
import { submits } from "./submits.ts";
import { swallowedFailures } from "./swallowed.ts";
import { trail } from "./trail.ts";

/** All rules; a new one is a file and a line here. */
export const rules: readonly Rule[] = [
  opening,
  trail,
  steps,
  messages,
  answers,
  submits,
  failedCalls,
  swallowedFailures,
  hiddenFailures,
  offline,
  doubleSubmits,
  requestBursts,
  slowCalls,
  longestCall,
  pageErrors,
  formRefusals,
  rageClicks,
  deadClicks,
  otherFrustration,
  retries,
  progress,
  neverSucceeded,
  ending,
];
