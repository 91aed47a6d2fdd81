import { textOf } from "../records/fields.ts";
import type { Dossier, Moment, StoryRecord } from "../records/records.ts";
import { type Call, callsOf } from "./calls.ts";
import { type Click, clicksOf } from "./clicks.ts";
import { alignClocks, type Clocks } from "./clock.ts";
import { type Visit, visitsOf } from "./visits.ts";

/** A session's records, put in relation: what rules look at. */
export interface Scene {
  readonly dossier: Dossier;
  readonly timeZone: string;
  readonly first: Moment;
  readonly last: Moment;
  readonly visits: readonly Visit[];
  readonly clicks: readonly Click[];
  readonly calls: readonly Call[];
  readonly clocks: Clocks;
  readonly visitOf: ReadonlyMap<Moment, Visit>;
  /** The event that names the person, if one does. */
  readonly person?: Moment;
}

const endOf = (moment: Moment): boolean => moment.name === "session.end";

export const nameOf = (moment: Moment): string | undefined =>
  textOf(moment.fields, "user.full_name", "user.name", "user.id", "user.email", "user.hash");

/** Relates a session's records; undefined if it has no event. */
export function sceneOf(dossier: Dossier, timeZone: string): Scene | undefined {
  const first = dossier.events[0];
  const last = dossier.events.findLast((event) => !endOf(event)) ?? dossier.events.at(-1);
  if (!first || !last) return undefined;
  const clicks = clicksOf(dossier.events);
  const visits = visitsOf(dossier.events);
  const person = dossier.events.find((event) => nameOf(event) !== undefined);
  return {
    dossier,
    timeZone,
    first,
    last,
    visits,
    visitOf: new Map(visits.flatMap((visit) => visit.moments.map((moment) => [moment, visit]))),
    clicks,
    calls: callsOf(dossier, clicks),
    clocks: alignClocks(dossier.spans),
    ...(person ? { person } : {}),
  };
}

/** The stay on a page during which something happened in the browser. */
export function visitAt(scene: Scene, record: StoryRecord): Visit | undefined {
  const known = record.kind === "event" ? scene.visitOf.get(record) : undefined;
  if (known) return known;
  return scene.visits.findLast((visit) => visit.opened.time <= record.time) ?? scene.visits[0];
}

/** Events of the session by the name that their body gives. */
export const eventsNamed = (scene: Scene, name: string): readonly Moment[] =>
  scene.dossier.events.filter((event) => event.name === name);
