import { createAlarm, nextTask } from "../alarm.ts";
import { focusShows } from "../dom/is-styled-by.ts";
import { onPageLeave } from "../dom/page-leave.ts";
import { isHandedOver, watchCalls } from "../effects/calls.ts";
import type { ChangeSet } from "../effects/changes.ts";
import { isRipple } from "../effects/decoration.ts";
import { describeChange } from "../effects/describe-change.ts";
import type { Effect, OutcomeKind } from "../effects/effect.ts";
import { watchEvents } from "../effects/events.ts";
import { changedLooks, takeLooks } from "../effects/looks.ts";
import { beatKey, watchMutations } from "../effects/mutations.ts";
import { isUnknowable, nativeAnswer } from "../effects/native-answer.ts";
import { createRhythm, type Rhythm } from "../effects/rhythm.ts";
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
const maxShown = 40;

interface SensedEffect extends TimedEffect {
  /** Known to be the click's doing. */
  readonly sure: boolean;
}

interface Await {
  readonly click: Click;
  readonly changes: ChangeSet;
  readonly effects: SensedEffect[];
  knowable: boolean;
  /** Requests of the click that are not answered yet. */
  pending: number;
  /** The one that is told: the first that failed, else the first that ended, else the first. */
  request?: PageRequest;
  end?: RequestEnd;
  failed: boolean;
  firstChange?: number;
  /** Something happened that is surely the click's doing. */
  stirred: boolean;
  /** When it is looked at next. */
  due: number;
}

const isFailure = ({ failure, status = 0 }: RequestEnd): boolean =>
  failure !== undefined || status >= 400;

const open = new Map<Click, Await>();
let rhythm: Rhythm = createRhythm();
/** How it looked when the first of them was made. */
let looks = new Map<Node, string>();

/** Notes for all clicks that are awaited what leaves no event. */
function look(): void {
  const at = agentState().now();
  for (const node of changedLooks(looks))
    for (const { effects } of open.values())
      effects.push({ kind: "change", node, at, sure: false });
}

const movesByItself = (node: Node, { at }: Click): boolean =>
  rhythm.isSteady(beatKey(node), at, agentState().now());

function effectsOf({ click, changes, effects, firstChange }: Await): TimedEffect[] {
  const at = firstChange ?? agentState().now();
  const found = [
    // Some came from what moves by itself, as it turned out.
    ...effects.filter(({ node, sure }) => !node || sure || !movesByItself(node, click)),
    ...changes
      .standing()
      .slice(0, maxShown)
      .map((element) => ({ ...describeChange(element), at })),
  ];
  // A hash without a part of the page moves nothing by itself.
  if (found.some(({ weak }) => !weak || document.querySelector(":target"))) return found;
  return focusShows(click.control) ? [{ kind: "change", at }] : [];
}

/** What has answered so far; looked for elsewhere only where nothing else tells. */
function answersOf(wait: Await): TimedEffect[] {
  const found = effectsOf(wait);
  if (found.length) return found;
  look();
  return effectsOf(wait);
}

/** A canvas that paints all the time, or whose painter is a worker, may have answered unseen. */
const isKnowable = ({ knowable, click }: Await): boolean =>
  knowable &&
  !(
    click.hit.localName === "canvas" &&
    (isHandedOver(click.hit) || movesByItself(click.hit, click))
  );

function conclude(wait: Await, effect: TimedEffect | undefined): Outcome {
  const { click, end, request, failed } = wait;
  const at = agentState().now();
  return {
    click,
    kind: effect?.kind ?? "none",
    at,
    afterMs: Math.max(0, Math.round((effect?.at ?? at) - click.at)),
    message: effect?.message,
    status: end?.status,
    traceId: request?.traceId,
    knowable: isKnowable(wait),
    failedRequest: failed,
  };
}

/** Whether a click has been answered by now, as far as can be seen. */
export function isAnswered(click: Click): boolean {
  const { outcome } = click;
  if (outcome) return outcome.kind !== "none" || !outcome.knowable;
  const wait = open.get(click);
  return wait !== undefined && (!isKnowable(wait) || answersOf(wait).length > 0);
}

/** The outcome of each click, once. */
export const outcomes: Source<Outcome> = /* @__PURE__ */ createSource<Outcome>((publish) => {
  const { now } = agentState();
  const awaited = (): Click | undefined => {
    let latest: Click | undefined;
    for (const click of open.keys()) latest = click;
    return latest;
  };

  const finish = (wait: Await, effects: readonly TimedEffect[]): void => {
    if (!open.delete(wait.click)) return;
    if (!open.size) looks.clear();
    const outcome = conclude(wait, chooseEffect(effects));
    wait.click.outcome = outcome;
    publish(outcome);
  };
  const schedule = (wait: Await, at: number, ms: number): void => {
    const due = Math.ceil((at + ms) / togetherMs) * togetherMs;
    wait.due = Math.min(wait.click.at + awaitMs, due);
    alarm.within(wait.due - at);
  };
  const decide = (wait: Await, at: number): void => {
    const latest = wait.click.at + awaitMs;
    const effects = answersOf(wait);
    if (at >= latest - 5 || (wait.stirred && !wait.pending && effects.length))
      finish(wait, effects);
    else wait.due = latest;
  };
  const alarm = createAlarm(() => {
    const at = now();
    for (const wait of [...open.values()]) if (wait.due <= at + 1) decide(wait, at);
    for (const { due } of open.values()) alarm.within(due - at);
  });
  const stir = (wait: Await, at: number, sure: boolean): void => {
    wait.firstChange ??= at;
    // What may move by itself is judged when the time is over, by its pace until then.
    wait.stirred ||= sure;
    if (sure && !wait.pending)
      schedule(wait, at, at - wait.firstChange < settleMs ? settleMs : afterRequestMs);
  };
  const report = (effect: Effect): void => {
    const at = now();
    const { kind, node, weak } = effect;
    const causer = workingClick(at);
    if (node && !causer && rhythm.note(beatKey(node), at, awaited()?.at)) return;
    const sure = causer !== undefined || !node;
    for (const wait of open.values()) {
      if (causer && wait.click !== causer) continue;
      if (kind === "change" && node && isRipple(node, wait.click.control)) continue;
      wait.effects.push({ ...effect, at, sure });
      if (kind === "navigation" && !weak && !wait.pending) finish(wait, [{ ...effect, at }]);
      else stir(wait, at, sure);
    }
  };
  const onClick = (click: Click): void => {
    const first = !open.size;
    if (first) looks = takeLooks();
    // A box that is clicked is ticked before anybody hears of it, and tells by an event.
    looks.delete(click.control);
    if (!first) look();
    const wait: Await = {
      click,
      changes: mutations.collect(click),
      effects: [],
      knowable: !isUnknowable(click),
      pending: 0,
      failed: false,
      stirred: false,
      due: click.at + awaitMs,
    };
    open.set(click, wait);
    alarm.within(awaitMs);
    // After the page's own handlers: whether the platform will act is known only then.
    nextTask(() => {
      const kind = open.has(click) && nativeAnswer(click);
      if (!kind) return;
      const at = now();
      wait.effects.push({ kind, at, sure: true });
      stir(wait, at, true);
    });
  };
  const onRequest = (request: PageRequest): void => {
    const wait = request.click && open.get(request.click);
    if (!wait || request.beacon) return;
    wait.pending += 1;
    wait.request ??= request;
    void request.settled.then((end) => {
      wait.pending -= 1;
      const failed = isFailure(end);
      if (!wait.end || (failed && !wait.failed)) Object.assign(wait, { request, end, failed });
      noteContinuation(wait.click, end.at);
      if (open.has(wait.click) && !wait.pending) schedule(wait, now(), afterRequestMs);
    });
  };
  rhythm = createRhythm(now());
  const mutations = watchMutations({
    rhythm,
    open,
    awaited,
    onChange: (click, sure) => {
      const wait = open.get(click);
      if (wait) stir(wait, now(), sure);
    },
  });
  const context = { report, awaited };
  return stopAll([
    watchEvents(context),
    watchCalls(context),
    mutations.stop,
    clicks.subscribe(onClick),
    requests.subscribe(onRequest),
    navigations.subscribe(({ action }) =>
      report({ kind: "navigation", weak: action === "hashchange" }),
    ),
    onPageLeave((leave) => {
      look();
      for (const wait of [...open.values()]) {
        // Another tab may be the answer, or the person went away: nobody knows.
        if (leave === "hidden") wait.knowable = false;
        const left = leave === "gone" && now() - wait.click.at < 1_000;
        finish(wait, left ? [{ kind: "navigation", at: now() }] : effectsOf(wait));
      }
    }),
    alarm.stop,
    () => open.clear(),
  ]);
});
