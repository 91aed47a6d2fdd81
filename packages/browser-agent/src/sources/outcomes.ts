import { createAlarm, nextTask } from "../alarm.ts";
import { onPageLeave } from "../dom/page-leave.ts";
import { watchCalls } from "../effects/calls.ts";
import { watchCanvas } from "../effects/canvas.ts";
import type { ChangeSet } from "../effects/changes.ts";
import { describeChange } from "../effects/describe-change.ts";
import type { Effect, OutcomeKind, Sensor, StartSensor } from "../effects/effect.ts";
import { watchEvents } from "../effects/events.ts";
import { watchFieldValues } from "../effects/field-values.ts";
import { watchMutations } from "../effects/mutations.ts";
import { isUnknowable, nativeAnswer } from "../effects/native-answer.ts";
import { chooseEffect, type TimedEffect } from "../outcome/choose.ts";
import { createSource, type Source, stopAll } from "../source.ts";
import { agentState } from "../state.ts";
import { clickInProgress, noteContinuation } from "./causing-click.ts";
import { type Click, clicks } from "./clicks.ts";
import { navigations } from "./navigations.ts";
import { type PageRequest, type RequestEnd, requests } from "./requests.ts";

/** What a person got back from a click. */
export interface Outcome {
  readonly click: Click;
  readonly kind: OutcomeKind;
  readonly at: number;
  readonly afterMs: number;
  readonly message: string | undefined;
  /** Status and trace of the request that the click caused. */
  readonly status: number | undefined;
  readonly traceId: string | undefined;
  /** False where the answer may lie beyond what a page can see. */
  readonly knowable: boolean;
  /** How the requests of the click stand. */
  readonly request: "none" | "running" | "accepted" | "failed";
}

/** How long an answer is awaited. */
const awaitMs = 2_000;
/** After a first sign: what comes along belongs to the same answer. */
const settleMs = 50;
/** After a request: the page needs a moment to show what it got. */
const afterRequestMs = 150;
/** What is due at about the same time is decided together. */
const togetherMs = 20;

interface CausedRequest {
  readonly request: PageRequest;
  end?: RequestEnd;
}

interface Await {
  readonly click: Click;
  readonly changes: ChangeSet;
  readonly effects: TimedEffect[];
  readonly requests: CausedRequest[];
  knowable: boolean;
  firstChange?: number;
  /** When it is looked at next. */
  due: number;
}

const sensors: readonly StartSensor[] = [watchEvents, watchCalls, watchFieldValues, watchCanvas];

const isFailure = ({ end }: CausedRequest): boolean =>
  end !== undefined && (end.failure !== undefined || (end.status ?? 0) >= 400);

function requestState(requests: readonly CausedRequest[]): Outcome["request"] {
  if (!requests.length) return "none";
  if (requests.some(isFailure)) return "failed";
  return requests.every(({ end }) => end) ? "accepted" : "running";
}

/** Looks for effects that leave no event; set while outcomes are watched. */
let checkSensors: () => void = () => {};

const open = new Map<Click, Await>();
const done = new WeakMap<Click, Outcome>();

function effectsOf(wait: Await): TimedEffect[] {
  const at = wait.firstChange ?? agentState().now();
  const standing = wait.changes.standing().slice(0, 40);
  return [...wait.effects, ...standing.map((element) => ({ ...describeChange(element), at }))];
}

function conclude(wait: Await, effects: readonly TimedEffect[]): Outcome {
  const now = agentState().now();
  const { click } = wait;
  const effect = chooseEffect(effects);
  const told = wait.requests.find(isFailure) ?? wait.requests.find(({ end }) => end);
  const request = requestState(wait.requests);
  return {
    click,
    kind: effect?.kind ?? "none",
    at: now,
    afterMs: Math.max(0, Math.round((effect?.at ?? now) - click.at)),
    message: effect?.message,
    status: told?.end?.status,
    traceId: (told ?? wait.requests[0])?.request.traceId,
    knowable: wait.knowable,
    request,
  };
}

/** Whether a click has been answered by now, as far as can be seen. */
export function isAnswered(click: Click): boolean {
  checkSensors();
  const outcome = done.get(click);
  if (outcome) return outcome.kind !== "none" || !outcome.knowable;
  const wait = open.get(click);
  if (!wait) return false;
  return !wait.knowable || effectsOf(wait).length > 0;
}

/** The outcome of each click, once. */
export const outcomes: Source<Outcome> = /* @__PURE__ */ createSource<Outcome>((publish) => {
  const { now } = agentState();
  const running: Sensor[] = [];

  const finish = (wait: Await, effects: readonly TimedEffect[]): void => {
    if (!open.delete(wait.click)) return;
    mutations.forget(wait.click);
    const outcome = conclude(wait, effects);
    done.set(wait.click, outcome);
    if (!open.size) for (const sensor of running) sensor.disarm?.();
    publish(outcome);
  };
  const schedule = (wait: Await, ms: number): void => {
    const latest = wait.click.at + awaitMs;
    wait.due = Math.min(latest, Math.ceil((now() + ms) / togetherMs) * togetherMs);
    alarm.within(wait.due - now());
  };
  const decide = (wait: Await): void => {
    const expired = now() - wait.click.at >= awaitMs - 5;
    const effects = effectsOf(wait);
    if (expired || (!isBusy(wait) && effects.length)) finish(wait, effects);
    else wait.due = wait.click.at + awaitMs;
  };
  const afterHandlers = (wait: Await): void => {
    const native = open.has(wait.click) && nativeAnswer(wait.click);
    if (!native) return;
    wait.effects.push({ ...native, at: now() });
    stirred(wait);
  };
  const alarm = createAlarm(() => {
    const due = [...open.values()].filter((wait) => wait.due <= now() + 1);
    if (due.length) checkSensors();
    for (const wait of due) if (open.has(wait.click)) decide(wait);
    if (open.size) alarm.within(Math.min(...[...open.values()].map((wait) => wait.due)) - now());
  });
  const isBusy = ({ requests: caused }: Await): boolean => caused.some(({ end }) => !end);
  const stirred = (wait: Await): void => {
    if (wait.firstChange === undefined) wait.firstChange = now();
    if (!isBusy(wait) && now() - wait.firstChange < settleMs) schedule(wait, settleMs);
    else if (!isBusy(wait)) schedule(wait, afterRequestMs);
  };
  let checking = false;
  checkSensors = () => {
    checking = true;
    for (const sensor of running) sensor.check?.();
    checking = false;
  };
  const report = (effect: Effect): void => {
    // What is found by looking happened before the click that is in progress.
    const causer = checking ? undefined : clickInProgress();
    const at = now();
    for (const wait of open.values()) {
      if (causer && wait.click !== causer) continue;
      wait.effects.push({ ...effect, at });
      if (effect.kind === "navigation" && !isBusy(wait)) finish(wait, [{ ...effect, at }]);
      else if (!checking) stirred(wait);
    }
  };
  const mutations = watchMutations((click) => {
    const wait = open.get(click);
    if (wait) stirred(wait);
  });
  const context = { report, awaited: () => [...open.keys()] };

  const onClick = (click: Click): void => {
    if (open.size) checkSensors();
    const wait: Await = {
      click,
      changes: mutations.arm(click),
      effects: [],
      requests: [],
      knowable: !isUnknowable(click),
      due: click.at + awaitMs,
    };
    open.set(click, wait);
    // Most of the sensors cost something to start, and nothing is lost before the first click.
    if (!running.length) for (const start of sensors) running.push(start(context));
    for (const sensor of running) sensor.arm?.(click);
    alarm.within(awaitMs);
    // After the page's own handlers: whether the platform will act is known only then.
    nextTask(() => afterHandlers(wait));
  };
  const onRequest = (request: PageRequest): void => {
    const wait = request.click && open.get(request.click);
    if (!wait || request.beacon) return;
    const caused: CausedRequest = { request };
    wait.requests.push(caused);
    void request.settled.then((end) => {
      caused.end = end;
      noteContinuation(wait.click, end.at);
      if (open.has(wait.click) && !isBusy(wait)) schedule(wait, afterRequestMs);
    });
  };
  const onLeave = (leave: "hidden" | "gone"): void => {
    checkSensors();
    for (const wait of [...open.values()]) {
      const fresh = now() - wait.click.at < 1_000;
      // Another tab may be the answer, or the person went away: nobody knows.
      if (leave === "hidden") wait.knowable = false;
      const left = leave === "gone" && fresh;
      finish(wait, left ? [{ kind: "navigation", at: now() }] : effectsOf(wait));
    }
  };
  return stopAll([
    clicks.subscribe(onClick),
    requests.subscribe(onRequest),
    navigations.subscribe(() => report({ kind: "navigation" })),
    onPageLeave(onLeave),
    mutations.stop,
    () => {
      alarm.stop();
      for (const { stop } of running) stop();
      checkSensors = () => {};
      open.clear();
    },
  ]);
});
