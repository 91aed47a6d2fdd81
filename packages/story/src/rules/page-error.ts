import type { Draft } from "../claims/draft.ts";
import { before, number, type Piece, quote, say, target, words } from "../claims/piece.ts";
import { numberOf, textOf } from "../records/fields.ts";
import { groupBy, keyOf } from "../records/group.ts";
import type { Moment } from "../records/records.ts";
import type { Scene } from "../scene/scene.ts";
import { eventsNamed } from "../scene/scene.ts";
import type { Rule } from "./rule.ts";
import { pageOf } from "./wording.ts";

/** An error this soon after a click is told with it. */
const soon = 1000;

const messageOf = (error: Moment): string | undefined =>
  textOf(error.fields, "exception.message", "error.message");

const groupsOf = (errors: readonly Moment[]): readonly (readonly [Moment, ...Moment[]])[] =>
  groupBy(errors, (error) =>
    keyOf(
      textOf(error.fields, "exception.type"),
      messageOf(error),
      textOf(error.fields, "error.resource_url"),
    ),
  );

const countOf = (errors: readonly Moment[]): number =>
  errors.reduce((sum, error) => sum + (numberOf(error.fields, "error.count") ?? 1), 0);

function what(error: Moment): Piece {
  const kind = textOf(error.fields, "error.type");
  const type = textOf(error.fields, "exception.type");
  const message = messageOf(error);
  const url = textOf(error.fields, "error.resource_url");
  const directive = textOf(error.fields, "error.directive");
  if (kind === "resource" && url) return say`${quote(url, error)} failed to load`;
  if (kind === "csp") {
    return say`the content security policy${directive ? say` (${words(directive, error)})` : ""} blocked ${url ? quote(url, error) : "a resource"}`;
  }
  const named = type ? say`${words(type, error)} ` : "";
  const rejected = kind === "unhandled_rejection" ? " (an unhandled rejection)" : "";
  return say`the page's script failed with ${named}${message ? quote(message, error) : "an error without a message"}${rejected}`;
}

function told(scene: Scene, errors: readonly [Moment, ...Moment[]]): Draft {
  const [error] = errors;
  const click = scene.clicks.findLast(
    ({ moment }) => moment.time <= error.time && error.time - moment.time <= soon,
  );
  const after =
    click?.label && click.moment.time < error.time
      ? say`right after the click on ${target(click.label, click.moment)}${before(click.moment, error)} `
      : "";
  const count = countOf(errors);
  const resource = /^(?:resource|csp)$/u.test(textOf(error.fields, "error.type") ?? "");
  return {
    kind: resource ? "resource-error" : "page-error",
    part: "problem",
    basis: "observed",
    at: error.time,
    weight: resource ? 0.5 : 0.9,
    ...pageOf(scene, error),
    said: say`${after}${what(error)}${count > 1 ? say`, ${number(count, ...errors)} times` : ""}`,
  };
}

/** Errors of the page itself, equal ones once with their count. */
export const pageErrors: Rule = (scene) =>
  groupsOf(eventsNamed(scene, "user.error")).map((errors) => told(scene, errors));
