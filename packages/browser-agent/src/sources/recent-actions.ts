import { getSemanticName } from "../names/semantic-name.ts";
import { type Stop, stopAll } from "../source.ts";
import { clicks } from "./clicks.ts";
import { visits } from "./visits.ts";

const kept = 5;
const withinMs = 30_000;

let actions: readonly { readonly at: number; readonly text: string }[] = [];

const keep = (at: number, text: string): void => {
  actions = [...actions, { at, text }].slice(-kept);
};

/** Keeps the last actions of the person, for errors to tell. */
export const watchActions = (): Stop =>
  stopAll([
    clicks.subscribe(({ at, name, control }) =>
      keep(at, `click ${name ?? getSemanticName(control)}`),
    ),
    visits.subscribe(({ at, url }) => keep(at, `open ${new URL(url).pathname}`)),
  ]);

/** The last actions before `time`, oldest first; undefined if there were none. */
export function recentActions(time: number): string[] | undefined {
  const texts = actions.flatMap(({ at, text }) =>
    time - withinMs <= at && at <= time ? text : [],
  );
  return texts.length ? texts : undefined;
}
