import type { Draft } from "../claims/draft.ts";
import { before, number, type Piece, quote, say, target, words } from "../claims/piece.ts";
import { numberOf, textOf } from "../records/fields.ts";
import { groupBy, keyOf } from "../records/group.ts";
import type { Moment } from "../records/records.ts";
import { wentWrong } from "../scene/answers.ts";
import { stuckAfter } from "../scene/bearing.ts";
import type { Click } from "../scene/clicks.ts";
import { type Origin, originOf } from "../scene/error-origin.ts";
import { eventsNamed, type Scene, visitAt } from "../scene/scene.ts";
import type { Rule } from "./rule.ts";
import { pageOf } from "./wording.ts";

/** An error this soon after a click is told with it. */
const soon = 1000;

const origins: Readonly<Record<Origin, string>> = {
  own: "",
  extension: " (in a browser extension, not in the site)",
  foreign: " (in a script of another site)",
  harmless: " (a notice of the browser that stops nothing)",
};

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

const tiedClick = (scene: Scene, error: Moment): Click | undefined =>
  scene.clicks.findLast(
    (click) =>
      click.moment.time <= error.time &&
      error.time - click.moment.time <= soon &&
      (click.answer === undefined || wentWrong(click)),
  );

/** How likely it is that the error was what the user met, from what followed. */
function weightOf(scene: Scene, error: Moment, origin: Origin, click: Click | undefined): number {
  const isResource = /^(?:resource|csp)$/u.test(textOf(error.fields, "error.type") ?? "");
  if (click) return origin === "own" || isResource ? 0.9 : 0.6;
  if (origin !== "own") return 0.3;
  const visit = visitAt(scene, error);
  if (visit && stuckAfter(scene, visit, error.time)) return isResource ? 0.6 : 0.75;
  return isResource ? 0.4 : 0.5;
}

function told(scene: Scene, errors: readonly [Moment, ...Moment[]]): Draft {
  const error = errors.find((each) => tiedClick(scene, each)) ?? errors[0];
  const click = tiedClick(scene, error);
  const after =
    click?.label && click.moment.time < error.time
      ? say`right after the click on ${target(click.label, click.moment)}${before(click.moment, error)} `
      : "";
  const count = countOf(errors);
  const isResource = /^(?:resource|csp)$/u.test(textOf(error.fields, "error.type") ?? "");
  const origin = originOf(error);
  return {
    kind: isResource ? "resource-error" : "page-error",
    part: "problem",
    basis: "observed",
    at: error.time,
    weight: weightOf(scene, error, origin, click),
    ...pageOf(scene, error),
    cites: errors.map(({ reference }) => reference),
    said: say`${after}${what(error)}${isResource ? "" : origins[origin]}${count > 1 ? say`, ${number(count, ...errors)} times` : ""}`,
  };
}

/** Errors of the page itself, equal ones once with their count. */
export const pageErrors: Rule = (scene) =>
  groupsOf(eventsNamed(scene, "user.error")).map((errors) => told(scene, errors));
