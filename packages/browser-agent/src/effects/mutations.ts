import { nextTask } from "../alarm.ts";
import { listen } from "../dom/listen.ts";
import { isElement } from "../dom/node-kind.ts";
import { patch } from "../dom/patch.ts";
import { forEachWindow } from "../dom/windows.ts";
import type { Stop } from "../source.ts";
import { stopAll } from "../source.ts";
import { workingClick } from "../sources/causing-click.ts";
import type { Click } from "../sources/clicks.ts";
import { agentState } from "../state.ts";
import { type ChangeSet, createChangeSet } from "./changes.ts";
import { isPassing, isTouchMark } from "./decoration.ts";
import type { Rhythm } from "./rhythm.ts";

const observed: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  characterDataOldValue: true,
  attributes: true,
  attributeOldValue: true,
};

/** What else a person does at the time; its changes are not the click's. */
const otherInput = ["keydown", "wheel", "touchmove", "mouseover"];
const otherInputMs = 40;
const maxPressed = 200;
const presses = ["pointerdown", "mousedown", "pointerup", "mouseup", "touchstart", "touchend"];

export interface MutationSensor {
  /** Collects what changes from now on, for `click`. */
  arm(click: Click): ChangeSet;
  forget(click: Click): void;
  stop: Stop;
}

const near = (node: Node): Element | null =>
  isElement(node) ? node : (node.parentElement ?? null);

const collections = "table,ul,ol,dl,svg,[role=table],[role=grid],[role=list],[role=log]";

/** What beats as one: the rows of a table or the lines of a chart change in turn. */
export const beatKey = (node: Node): Node => near(node)?.closest(collections) ?? near(node) ?? node;

/** When the latest click that is still awaited was made. */
export const lastAwaited = (waits: ReadonlyMap<Click, unknown>): number | undefined =>
  [...waits.keys()].at(-1)?.at;

/**
 * Sees changes of the document and its open shadow roots, and tells whose doing they are: `onChange`
 * says whether it is sure.
 */
export function watchMutations(
  rhythm: Rhythm,
  onChange: (click: Click, sure: boolean) => void,
): MutationSensor {
  const sets = new Map<Click, ChangeSet>();
  const roots = new WeakSet<Node>();
  let otherInputAt = 0;
  /** What changed since the button went down: tabs and menus answer before the click. */
  let pressed: { readonly record: MutationRecord; readonly sure: boolean }[] | undefined;
  /** While it is dispatched, what changes is surely its handlers' doing. */
  let pressing: Event | undefined;

  const isExpected = ({ target, type }: MutationRecord, now: number): boolean => {
    const clickedAt = lastAwaited(sets);
    const due = rhythm.note(beatKey(target), now, clickedAt);
    const parent = near(target)?.parentElement;
    if (type !== "attributes" || !parent) return due;
    // Slides and tabs take turns under one parent.
    return rhythm.note(beatKey(parent), now, clickedAt) || due;
  };

  const press = (record: MutationRecord, sure: boolean): void => {
    if (pressed && pressed.length < maxPressed) pressed.push({ record, sure });
  };
  const assign = (record: MutationRecord, causer: Click | undefined): void => {
    if (isTouchMark(record)) return;
    for (const [click, set] of sets) {
      if (causer && click !== causer) {
        set.noteLater(record);
        continue;
      }
      set.add(record, causer !== undefined);
      if (!isPassing(record, click.control)) onChange(click, causer !== undefined);
    }
  };

  const receive = (records: readonly MutationRecord[]): void => {
    const now = agentState().now();
    // What comes with the document is no change of it.
    if (!sets.size && document.readyState === "loading") return;
    const causer = workingClick(now);
    for (const record of records) {
      if (pressing?.eventPhase) {
        press(record, true);
        for (const set of sets.values()) set.noteLater(record);
      } else if (causer) assign(record, causer);
      else if (!isExpected(record, now) && now - otherInputAt >= otherInputMs) {
        press(record, false);
        assign(record, undefined);
      }
    }
  };
  const observer = new MutationObserver(receive);
  const observe = (root: Node): void => {
    if (roots.has(root)) return;
    roots.add(root);
    observer.observe(root, observed);
  };
  const stopShadow = patch(
    Element.prototype,
    "attachShadow",
    (original) =>
      function (this: Element, init: ShadowRootInit): ShadowRoot {
        const root = original.call(this, init);
        if (init.mode === "open") observe(root);
        return root;
      },
  );
  const stopWindows = forEachWindow((view) => {
    observe(view.document);
    return listen(view, presses, (event) => {
      if (event.type === "pointerdown") pressed = [];
      pressing = event;
    });
  });

  const stopInput = listen(window, otherInput, () => {
    if (sets.size) otherInputAt = agentState().now();
  });

  return {
    arm(click) {
      for (const target of click.event.composedPath()) {
        if (target instanceof ShadowRoot) observe(target);
      }
      // A quick click comes before the press's time is up: from here on it is the click's doing.
      receive(observer.takeRecords());
      const set = createChangeSet((element) =>
        rhythm.isSteady(beatKey(element), click.at, agentState().now()),
      );
      sets.set(click, set);
      const before = (pressed ?? []).filter(({ record }) => !isTouchMark(record));
      pressed = undefined;
      for (const { record, sure } of before) set.add(record, sure);
      const telling = before.filter(({ record }) => !isPassing(record, click.control));
      const isSure = telling.some(({ sure }) => sure);
      if (telling.length) nextTask(() => onChange(click, isSure));
      return set;
    },
    forget(click) {
      sets.delete(click);
    },
    stop: stopAll([() => observer.disconnect(), stopShadow, stopWindows, stopInput]),
  };
}
