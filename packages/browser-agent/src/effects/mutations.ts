import { nextTask } from "../alarm.ts";
import { beforeCalls } from "../dom/before-calls.ts";
import { listen } from "../dom/listen.ts";
import { hostOf, isElement } from "../dom/node-kind.ts";
import { forEachWindow } from "../dom/windows.ts";
import { type Stop, stopAll } from "../source.ts";
import { clickInProgress, workingClick } from "../sources/causing-click.ts";
import type { Click } from "../sources/clicks.ts";
import { agentState } from "../state.ts";
import { type ChangeSet, createChangeSet } from "./changes.ts";
import { isPassing, isTouchMark } from "./decoration.ts";
import type { Rhythm } from "./rhythm.ts";

const observed: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterDataOldValue: true,
  attributeOldValue: true,
};

/** What else a person does at the time; its changes are not the click's. */
const otherInput = ["keydown", "wheel", "touchmove", "mouseover"];
const otherInputMs = 40;
const maxPressed = 200;
const presses = ["pointerdown", "mousedown", "pointerup", "mouseup", "touchstart", "touchend"];

const near = (node: Node): Element | null => (isElement(node) ? node : node.parentElement);

const collections = "table,ul,ol,dl,svg,[role=table],[role=grid],[role=list],[role=log]";

/** What beats as one: the rows of a table or the lines of a chart change in turn. */
export const beatKey = (node: Node): Node => near(node)?.closest(collections) ?? near(node) ?? node;

export interface MutationContext {
  readonly rhythm: Rhythm;
  /** The clicks whose changes are awaited, oldest first. */
  readonly open: ReadonlyMap<Click, { readonly changes: ChangeSet }>;
  readonly awaited: () => Click | undefined;
  readonly onChange: (click: Click, sure: boolean) => void;
}

export interface MutationSensor {
  /** What has changed for `click` since its press, to be added to from now on while it is open. */
  collect(click: Click): ChangeSet;
  readonly stop: Stop;
}

/**
 * Sees changes of the document and its open shadow roots, and tells whose doing they are: `onChange`
 * says whether it is sure.
 */
export function watchMutations({
  rhythm,
  open,
  awaited,
  onChange,
}: MutationContext): MutationSensor {
  const { now } = agentState();
  const roots = new WeakSet<Node>();
  let otherInputAt = 0;
  /** What changed since the button went down: tabs and menus answer before the click. */
  let pressed: { readonly record: MutationRecord; readonly sure: boolean }[] | undefined;
  /** While it is dispatched, what changes is surely its handlers' doing. */
  let pressing: Event | undefined;

  const isExpected = ({ target, type }: MutationRecord, time: number, clickedAt?: number) => {
    const due = rhythm.note(beatKey(target), time, clickedAt);
    const parent = type === "attributes" && near(target)?.parentElement;
    // Slides and tabs take turns under one parent.
    return (parent && rhythm.note(beatKey(parent), time, clickedAt)) || due;
  };
  const press = (record: MutationRecord, sure: boolean): void => {
    if (pressed && pressed.length < maxPressed) pressed.push({ record, sure });
  };
  const assign = (record: MutationRecord, causer: Click | undefined, sure: boolean): void => {
    if (isTouchMark(record)) return;
    for (const [click, { changes }] of open) {
      if (causer && click !== causer) {
        changes.noteLater(record);
        continue;
      }
      changes.add(record, sure);
      if (!isPassing(record, click.control)) onChange(click, sure);
    }
  };
  const receive = (records: readonly MutationRecord[]): void => {
    const time = now();
    // What comes with the document is no change of it.
    if (!open.size && document.readyState === "loading") return;
    const causer = workingClick(time);
    const clickedAt = awaited()?.at;
    const isStray = !pressing?.eventPhase && !clickInProgress();
    // What changes in one breath with what was due is a part of it.
    const expected =
      isStray && records.map((record) => isExpected(record, time, clickedAt)).includes(true);
    for (const record of records) {
      if (pressing?.eventPhase) {
        press(record, true);
        for (const { changes } of open.values()) changes.noteLater(record);
      } else if (clickInProgress()) assign(record, causer, true);
      else {
        // What follows an answered request may be a poll that came at the same time.
        if (causer) assign(record, causer, !expected);
        else if (!expected && time - otherInputAt >= otherInputMs) {
          press(record, false);
          assign(record, undefined, false);
        }
      }
    }
  };
  const observer = new MutationObserver(receive);
  const observe = (root: Node | null): void => {
    if (!root || roots.has(root)) return;
    roots.add(root);
    observer.observe(root, observed);
  };
  const stop = stopAll([
    () => observer.disconnect(),
    beforeCalls("Element", "attachShadow", (host: Element) =>
      queueMicrotask(() => observe(host.shadowRoot)),
    ),
    forEachWindow((view) => {
      observe(view.document);
      return listen(view, presses, (event) => {
        if (event.type === "pointerdown") pressed = [];
        pressing = event;
      });
    }),
    listen(window, otherInput, () => {
      if (open.size) otherInputAt = now();
    }),
  ]);
  return {
    stop,
    collect(click) {
      for (let host = hostOf(click.hit); host; host = hostOf(host)) observe(host.shadowRoot);
      // A quick click comes before the press's time is up: from here on it is the click's doing.
      receive(observer.takeRecords());
      const changes = createChangeSet((element) =>
        rhythm.isSteady(beatKey(element), click.at, now()),
      );
      const before = (pressed ?? []).filter(({ record }) => !isTouchMark(record));
      pressed = undefined;
      for (const { record, sure } of before) changes.add(record, sure);
      const telling = before.filter(({ record }) => !isPassing(record, click.control));
      if (telling.length)
        nextTask(() =>
          onChange(
            click,
            telling.some(({ sure }) => sure),
          ),
        );
      return changes;
    },
  };
}
