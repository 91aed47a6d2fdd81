import { nextTask } from "../alarm.ts";
import { listen } from "../dom/listen.ts";
import { isElement } from "../dom/node-kind.ts";
import { patch } from "../dom/patch.ts";
import { forEachWindow } from "../dom/windows.ts";
import type { Stop } from "../source.ts";
import { stopAll } from "../source.ts";
import { clickInProgress } from "../sources/causing-click.ts";
import type { Click } from "../sources/clicks.ts";
import { agentState } from "../state.ts";
import { type ChangeSet, createChangeSet } from "./changes.ts";
import { isPassing, isTouchMark } from "./decoration.ts";
import { createRhythm } from "./rhythm.ts";

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

export interface MutationSensor {
  /** Collects what changes from now on, for `click`. */
  arm(click: Click): ChangeSet;
  forget(click: Click): void;
  stop: Stop;
}

const near = (node: Node): Element | null =>
  isElement(node) ? node : (node.parentElement ?? null);

/** Sees changes of the document and its open shadow roots, and tells whose doing they are. */
export function watchMutations(onChange: (click: Click) => void): MutationSensor {
  const rhythm = createRhythm();
  const sets = new Map<Click, ChangeSet>();
  const roots = new WeakSet<Node>();
  let otherInputAt = 0;
  /** What changed since the button went down: tabs and menus answer before the click. */
  let pressed: MutationRecord[] | undefined;
  /** The page is in its handlers of the press: what changes now is surely their doing. */
  let pressing = false;

  const isExpected = (record: MutationRecord, now: number): boolean => {
    const element = near(record.target);
    const due =
      (element && rhythm.isDue(element, now)) ||
      (element?.parentElement ? rhythm.isDue(element.parentElement, now) : false);
    noteBeat(record, now);
    return due;
  };
  const noteBeat = ({ target, type }: MutationRecord, now: number): void => {
    const element = near(target);
    if (!element) return;
    rhythm.note(element, now);
    if (type === "attributes" && element.parentElement) rhythm.note(element.parentElement, now);
  };

  const assign = (record: MutationRecord, now: number, causer: Click | undefined): void => {
    if (isTouchMark(record)) return;
    if (!causer && (now - otherInputAt < otherInputMs || isExpected(record, now))) return;
    for (const [click, set] of sets) {
      if (causer && click !== causer) {
        set.noteLater(record);
        continue;
      }
      set.add(record);
      if (!isPassing(record, click.control)) onChange(click);
    }
  };

  const receive = (records: readonly MutationRecord[]): void => {
    const now = agentState().now();
    const causer = clickInProgress();
    for (const record of records) {
      if (pressed && pressed.length < maxPressed && (pressing || !isExpected(record, now))) {
        pressed.push(record);
      }
      if (pressing) for (const set of sets.values()) set.noteLater(record);
      else if (sets.size) assign(record, now, causer);
      else noteBeat(record, now);
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
    return listen(view, ["pointerdown"], () => {
      pressed = [];
      pressing = true;
      nextTask(() => {
        pressing = false;
      });
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
      pressing = false;
      const set = createChangeSet();
      sets.set(click, set);
      const before = (pressed ?? []).filter((record) => !isTouchMark(record));
      pressed = undefined;
      for (const record of before) set.add(record);
      if (before.some((record) => !isPassing(record, click.control))) {
        nextTask(() => onChange(click));
      }
      return set;
    },
    forget(click) {
      sets.delete(click);
    },
    stop: stopAll([() => observer.disconnect(), stopShadow, stopWindows, stopInput]),
  };
}
