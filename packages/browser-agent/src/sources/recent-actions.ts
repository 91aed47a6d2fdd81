import { getSemanticName } from "../names/semantic-name.ts";
import { type Stop, stopAll } from "../source.ts";
import { clicks } from "./clicks.ts";
import { visits } from "./visits.ts";

const kept = 5;
const withinMs = 30_000;

const actions: { readonly at: number; readonly text: string }[] = [];

const keep = (at: number, text: string): void => {
  actions.push({ at, text });
  if (actions.length > kept) actions.shift();
};

/** Keeps the last actions of the person, for errors to tell. */
export const watchActions = (): Stop =>
  stopAll([
    clicks.subscribe((click) =>
      keep(click.at, `click ${click.name ?? getSemanticName(click.control)}`),
    ),
    visits.subscribe(({ at, url }) => keep(at, `open ${new URL(url).pathname}`)),
  ]);

/** The last actions before `time`, oldest first; undefined if there were none. */
export function recentActions(time: number): string[] | undefined {
  const recent = actions.filter(({ at }) => at <= time && time - at <= withinMs);
  return recent.length ? recent.map(({ text }) => text) : undefined;
}
