import { logsStream, tracesStream } from "@session-replay/schema";
import { number, type Piece, quote, say, words } from "../../claims/piece.ts";
import { numberOf, textOf } from "../../records/fields.ts";
import type { Row } from "../../records/rows.ts";
import { plural } from "../../words/plural.ts";
import type { Answered } from "../inquiry.ts";
import {
  failedRequest,
  pageEval,
  pathOf,
  person,
  type Scope,
  whereEvents,
  whereRequests,
} from "./scope.ts";
import { labelOfSign } from "./signs.ts";

export interface Problem {
  /** The same for the same problem in another time. */
  readonly key: string;
  readonly people: number;
  readonly sessions: number;
  /** People hurt × severity. */
  readonly hurt: number;
  /** What it is, e.g. `rage clicks on “Submit Order” (/checkout)`. */
  readonly what: Piece;
  readonly from: Answered;
  /** A session that has it. */
  readonly example?: string;
}

const severities: Readonly<Record<string, number>> = {
  rage_click: 0.9,
  error_click: 0.8,
  refresh_rage: 0.6,
  dead_click: 0.6,
  form_abandonment: 0.5,
  thrashing: 0.5,
};

const counts = `people = COUNT_DISTINCT(${person}), sessions = COUNT_DISTINCT(session.id), example = MAX(session.id)`;

const signsQuery = (where: string): string =>
  `FROM ${logsStream} | WHERE ${where} | ${pageEval} | STATS ${counts} BY frustration.type, target.semantic_name, page | SORT people DESC | LIMIT 100`;
const errorsQuery = (where: string): string =>
  `FROM ${logsStream} | WHERE ${where} | ${pageEval}, message = COALESCE(exception.message, error.message, error.resource_url) | STATS ${counts} BY message, page | SORT people DESC | LIMIT 100`;
const requestsQuery = (where: string): string =>
  `FROM ${tracesStream} | WHERE ${where} | EVAL path = ${pathOf("url.full")} | STATS ${counts} BY http.request.method, path, http.response.status_code | SORT people DESC | LIMIT 100`;

export const textAt = (row: Row, name: string): string | undefined =>
  textOf(row, name, `attributes.${name}`);
const numberAt = (row: Row, name: string): number | undefined =>
  numberOf(row, name, `attributes.${name}`);

function problemOf(
  row: Row,
  from: Answered,
  severity: number,
  key: readonly (string | number | undefined)[],
  what: Piece,
): Problem {
  const people = numberOf(row, "people") ?? 0;
  const example = textOf(row, "example");
  return {
    key: JSON.stringify(key),
    people,
    sessions: numberOf(row, "sessions") ?? 0,
    hurt: people * severity,
    what,
    from,
    ...(example ? { example } : {}),
  };
}

const place = (row: Row, from: Answered): Piece | string => {
  const path = textOf(row, "page");
  return path ? say` (${words(path, from)})` : "";
};

function signOf(row: Row, from: Answered): Problem {
  const type = textAt(row, "frustration.type") ?? "";
  const target = textAt(row, "target.semantic_name");
  const on = target ? say` on ${quote(target, from)}` : "";
  return problemOf(
    row,
    from,
    severities[type] ?? 0.3,
    [type, target, textOf(row, "page")],
    say`${labelOfSign(type)}${on}${place(row, from)}`,
  );
}

function errorOf(row: Row, from: Answered): Problem {
  const message = textOf(row, "message");
  return problemOf(
    row,
    from,
    0.9,
    ["error", message, textOf(row, "page")],
    say`the page error ${message ? quote(message, from) : "without a message"}${place(row, from)}`,
  );
}

function requestOf(row: Row, from: Answered): Problem {
  const status = numberAt(row, "http.response.status_code");
  const method = textAt(row, "http.request.method");
  const path = textOf(row, "path") ?? "";
  const answer =
    status === undefined ? say`without an answer` : say`answered ${words(String(status), from)}`;
  return problemOf(
    row,
    from,
    status === undefined ? 0.5 : status >= 500 ? 1 : 0.7,
    ["request", method, path, status],
    say`${method ? say`${words(method, from)} ` : ""}${words(path, from)} ${answer}`,
  );
}

function refusalOf(row: Row, from: Answered): Problem {
  const field = textAt(row, "form.field_name");
  const message = textAt(row, "form.error_message");
  return problemOf(
    row,
    from,
    0.5,
    ["refusal", field, message],
    say`validation refused ${field ? quote(field, from) : "a field"}${message ? say` with ${quote(message, from)}` : ""}${place(row, from)}`,
  );
}

/** Fields that validation refused, by what was said. */
export async function refusals(scope: Scope) {
  const where = whereEvents(scope, 'body.text == "form.invalid"');
  const answered = await scope.inquiry.run(
    `FROM ${logsStream} | WHERE ${where} | ${pageEval} | STATS ${counts} BY form.field_name, form.error_message, page | SORT people DESC | LIMIT 100`,
  );
  return answered.rows.map((row) => refusalOf(row, answered));
}

export async function frustrationProblems(scope: Scope, ...more: readonly string[]) {
  const where = whereEvents(scope, "frustration.type IS NOT NULL", ...more);
  const answered = await scope.inquiry.run(signsQuery(where));
  return answered.rows.map((row) => signOf(row, answered));
}

async function pageErrors(scope: Scope) {
  const where = whereEvents(scope, 'body.text == "user.error"');
  const answered = await scope.inquiry.run(errorsQuery(where));
  return answered.rows.map((row) => errorOf(row, answered));
}

export async function failedRequests(scope: Scope) {
  const answered = await scope.inquiry.run(requestsQuery(whereRequests(scope, failedRequest)));
  return answered.rows.map((row) => requestOf(row, answered));
}

/** Every problem of the scope, what hurts most first: people hurt × severity. */
export async function problems(scope: Scope): Promise<readonly Problem[]> {
  // Requests know their page only as an address: they are told where no page is asked for.
  const found = [
    ...(await frustrationProblems(scope)),
    ...(await pageErrors(scope)),
    ...(await refusals(scope)),
    ...(scope.pages.length > 0 ? [] : await failedRequests(scope)),
  ];
  // Ties always come in the same order, so that an answer can be read on from where it was cut.
  return found.toSorted(
    (a, b) => b.hurt - a.hurt || b.sessions - a.sessions || (a.key < b.key ? -1 : 1),
  );
}

/** “12 people in 14 sessions”. */
export const hurt = ({ people, sessions, from }: Problem): Piece =>
  say`${number(people, from)} ${plural(people, "person", "people")} in ${number(sessions, from)} ${plural(sessions, "session")}`;
