import { type Piece, quote, say, target, words } from "../claims/piece.ts";
import type { Span, StoryRecord } from "../records/records.ts";
import type { Click } from "../scene/clicks.ts";
import type { Scene } from "../scene/scene.ts";
import { visitAt } from "../scene/scene.ts";
import { methodOf, operationOf, pathOf } from "../scene/span-facts.ts";
import type { Visit } from "../scene/visits.ts";

/** “Checkout” (/checkout). */
export const page = (visit: Visit): Piece => {
  const named =
    visit.title &&
    visit.moments.find((moment) => Object.values(moment.fields).includes(visit.title ?? ""));
  return named && visit.title
    ? say`${quote(visit.title, named)} (${words(visit.path, visit.opened)})`
    : words(visit.path, visit.opened);
};

/** POST /api/orders, or the operation's name; both for one of GraphQL: “PlaceOrder” (POST /graphql). */
export function operation(span: Span): Piece {
  const method = methodOf(span);
  const path = pathOf(span);
  const named = operationOf(span);
  if (!method || !path) return quote(named, span);
  const request = say`${words(method, span)} ${words(path, span)}`;
  return named === `${method} ${path}` ? request : say`${quote(named, span)} (${request})`;
}

/** “Submit Order”, or what kind of control it was. */
export function control(clicks: readonly Click[]): Piece {
  const [first] = clicks;
  const records = clicks.map((click) => click.moment);
  if (first?.label) return target(first.label, ...records);
  return first?.role
    ? say`a ${words(first.role, first.moment)} without a name`
    : say`a place without a name`;
}

export const service = (record: StoryRecord): Piece | undefined =>
  record.service ? words(record.service, record) : undefined;

/** “ in payments”, if the record names its service. */
export const inService = (record: StoryRecord): Piece | "" => {
  const named = service(record);
  return named ? say` in ${named}` : "";
};

/** Where a record belongs in the session, for answers about one page. */
export const pageOf = (scene: Scene, record: StoryRecord): { readonly page?: string } => {
  const visit = visitAt(scene, record);
  return visit ? { page: visit.path } : {};
};
