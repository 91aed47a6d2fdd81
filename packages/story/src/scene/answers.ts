import { textOf } from "../records/fields.ts";
import type { Moment } from "../records/records.ts";
import { saysRefusal } from "../words/refusal.ts";
import type { Click } from "./clicks.ts";

/** What the page said to the user in answer to a click. */
export const messageOf = (outcome: Moment): string | undefined =>
  textOf(outcome.fields, "outcome.message");

/** The page showed the user nothing. */
export const isUnanswered = (click: Click): boolean => click.answer === "none";

/** The page's answer says that it did not work. */
export function isRefused(click: Click): boolean {
  const message = click.outcome && messageOf(click.outcome);
  return message !== undefined && saysRefusal(message);
}

/** The user got nothing, or got to know that it did not work. */
export const wentWrong = (click: Click): boolean => isUnanswered(click) || isRefused(click);
