import { createAlarm, nextTask } from "../alarm.ts";
import { focusShows } from "../dom/is-styled-by.ts";
import { onPageLeave } from "../dom/page-leave.ts";
import { watchCalls } from "../effects/calls.ts";
import { isHandedOver, watchCanvas } from "../effects/canvas.ts";
import type { ChangeSet } from "../effects/changes.ts";
import { describeChange } from "../effects/describe-change.ts";
import type { Effect, OutcomeKind, Sensor, StartSensor } from "../effects/effect.ts";
import { watchEvents } from "../effects/events.ts";
import { watchFieldValues } from "../effects/field-values.ts";
import { beatKey, lastAwaited, watchMutations } from "../effects/mutations.ts";
import { isUnknowable, nativeAnswer } from "../effects/native-answer.ts";
import { createRhythm, type Rhythm } from "../effects/rhythm.ts";
import { watchStyleSheets } from "../effects/style-sheets.ts";
import { chooseEffect, type TimedEffect } from "../outcome/choose.ts";
import { createSource, type Source, stopAll } from "../source.ts";
import { agentState } from "../state.ts";
import { noteContinuation, workingClick } from "./causing-click.ts";
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
  /** A request of the click failed. */
  readonly failedRequest: boolean;
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

interface SensedEffect extends TimedEffect {
  /** Known to be the click's doing. */
  readonly sure: boolean;
}

interface Await {
  readonly click: Click;
  readonly changes: ChangeSet;
  readonly effects: SensedEffect[];
  readonly requests: CausedRequest[];
  knowable: boolean;
  firstChange?: number;
  /** Something happened that is surely the click's doing. */
  stirred?: boolean;
  /** When it is looked at next. */
  due: number;
}

/** These learn what moves by itself before anybody clicks. */
const earlySensors: readonly StartSensor[] = [watchEvents, watchCanvas];
/** These cost something to start, and miss nothing before the first click. */
const lateSensors: readonly StartSensor[] = [watchCalls, watchFieldValues, watchStyleSheets];

const isFailure = ({ end }: CausedRequest): boolean =>
  end !== undefined && (end.failure !== undefined || (end.status ?? 0) >= 400);

/** Looks for effects that leave no event; set while outcomes are watched. */
let checkSensors: () => void = () => {};
let rhythm: Rhythm = createRhythm();

const open = new Map<Click, Await>();
const done = new WeakMap<Click, Outcome>();

/** Whether the effect came from something that moves by itself, as it turned out. */
const isOwnMotion = ({ node, sure }: SensedEffect, { click }: Await): boolean =>
  node !== undefined && !sure && rhythm.isSteady(beatKey(node), click.at, agentState().now());

function effectsOf(wait: Await): TimedEffect[] {
  const at = wait.firstChange ?? agentState().now();
  const standing = wait.changes.standing().slice(0, 40);
  const effects = [
    ...wait.effects.filter((effect) => !isOwnMotion(effect, wait)),
    ...standing.map((element) => ({ ...describeChange(element), at })),
  ];
  // A hash without a part of the page moves nothing by itself.
  if (effects.some(({ weak }) => !weak || document.querySelector(":target"))) return effects;
  return focusShows(wait.click.control) ? [{ kind: "change", at }] : [];
}

/** A canvas that paints all the time, or whose painter is a worker, may have answered unseen. */
const isKnowable = ({ knowable, click: { hit, at } }: Await): boolean =>
  knowable &&
  (hit.localName !== "canvas" ||
    !(isHandedOver(hit) || rhythm.isSteady(hit, at, agentState().now())));

function conclude(wait: Await, effects: readonly TimedEffect[]): Outcome {
  const now = agentState().now();
  const { click } = wait;
  const effect = chooseEffect(effects);
  const failed = wait.requests.find(isFailure);
  const told = failed ?? wait.requests.find(({ end }) => end);
  return {
    click,
    kind: effect?.kind ?? "none",
    at: now,
    afterMs: Math.max(0, Math.round((effect?.at ?? now) - click.at)),
    message: effect?.message,
    status: told?.end?.status,
    traceId: (told ?? wait.requests[0])?.request.traceId,
    knowable: isKnowable(wait),
    failedRequest: failed !== undefined,
  };
}

/** Whether a click has been answered by now, as far as can be seen. */
export function isAnswered(click: Click): boolean {
  const outcome = done.get(click);
  if (outcome) return outcome.kind !== "none" || !outcome.knowable;
  checkSensors();
  const wait = open.get(click);
  if (!wait) return false;
  return !isKnowable(wait) || effectsOf(wait).length > 0;
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
    if (expired || (wait.stirred && !isBusy(wait) && effects.length)) finish(wait, effects);
    else wait.due = wait.click.at + awaitMs;
  };
  const afterHandlers = (wait: Await): void => {
    const native = open.has(wait.click) && nativeAnswer(wait.click);
    if (!native) return;
    wait.effects.push({ ...native, at: now(), sure: true });
    stir(wait, true);
  };
  const alarm = createAlarm(() => {
    const due = [...open.values()].filter((wait) => wait.due <= now() + 1);
    if (due.length) checkSensors();
    for (const wait of due) if (open.has(wait.click)) decide(wait);
    if (open.size) alarm.within(Math.min(...[...open.values()].map((wait) => wait.due)) - now());
  });
  const isBusy = ({ requests: caused }: Await): boolean => caused.some(({ end }) => !end);
  const stir = (wait: Await, sure: boolean): void => {
    wait.firstChange ??= now();
    // What may move by itself is judged when the time is over, by its pace until then.
    if (!sure) return;
    wait.stirred = true;
    if (isBusy(wait)) return;
    schedule(wait, now() - wait.firstChange < settleMs ? settleMs : afterRequestMs);
  };
  let checking = false;
  checkSensors = () => {
    checking = true;
    for (const sensor of running) sensor.check?.();
    checking = false;
  };
  const report = (effect: Effect): void => {
    // What is found by looking happened before the click that is in progress.
    const at = now();
    const causer = checking ? undefined : workingClick(at);
    const { node } = effect;
    if (node && !causer && !checking && rhythm.note(beatKey(node), at, lastAwaited(open))) return;
    const sure = causer !== undefined || !node;
    for (const wait of open.values()) {
      if (causer && wait.click !== causer) continue;
      wait.effects.push({ ...effect, at, sure });
      if (effect.kind === "navigation" && !effect.weak && !isBusy(wait)) {
        finish(wait, [{ ...effect, at }]);
      } else if (!checking) stir(wait, sure);
    }
  };
  rhythm = createRhythm(now());
  const mutations = watchMutations(rhythm, (click, sure) => {
    const wait = open.get(click);
    if (wait) stir(wait, sure);
  });
  const context = { report, awaited: () => [...open.keys()] };
  const early = earlySensors.map((start) => start(context));

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
    if (!running.length) running.push(...early, ...lateSensors.map((start) => start(context)));
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
    navigations.subscribe(({ action }) =>
      report({ kind: "navigation", weak: action === "hashchange" }),
    ),
    onPageLeave(onLeave),
    mutations.stop,
    () => {
      alarm.stop();
      for (const { stop } of new Set([...early, ...running])) stop();
      checkSensors = () => {};
      open.clear();
    },
  ]);
});
