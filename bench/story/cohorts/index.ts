import type { Cohort } from "../cohort.ts";
import {
  deadElement,
  manyQueries,
  reloads,
  scriptError,
  slowWorker,
  thrashAndLeave,
} from "./broken-page.ts";
import {
  backgroundFailure,
  calmLeave,
  happy,
  retrySucceeds,
  slowButFine,
  thrashThenFinish,
} from "./healthy.ts";
import { crashShown, noAnswer, onlyALogLine, refusedField, swallowedRefusal } from "./refused.ts";

/** Kinds of session by name; decoys have nothing technical to blame. */
export const cohorts: Readonly<Record<string, { readonly play: Cohort; readonly decoy: boolean }>> =
  {
    happy: { play: happy, decoy: true },
    calm_leave: { play: calmLeave, decoy: true },
    background_failure: { play: backgroundFailure, decoy: true },
    slow_but_fine: { play: slowButFine, decoy: true },
    retry_succeeds: { play: retrySucceeds, decoy: false },
    thrash_then_finish: { play: thrashThenFinish, decoy: false },
    swallowed_refusal: { play: swallowedRefusal, decoy: false },
    crash_shown: { play: crashShown, decoy: false },
    only_a_log_line: { play: onlyALogLine, decoy: false },
    no_answer: { play: noAnswer, decoy: false },
    refused_field: { play: refusedField, decoy: false },
    script_error: { play: scriptError, decoy: false },
    dead_element: { play: deadElement, decoy: false },
    many_queries: { play: manyQueries, decoy: false },
    slow_worker: { play: slowWorker, decoy: false },
    thrash_and_leave: { play: thrashAndLeave, decoy: false },
    reloads: { play: reloads, decoy: false },
  };
