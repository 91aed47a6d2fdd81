import type { Draft } from "../../claims/draft.ts";
import type { Piece } from "../../claims/piece.ts";
import { containing, instant, literal } from "../../read/literal.ts";
import type { Context } from "../context.ts";
import type { Page } from "../match-page.ts";

/** What a question over many sessions is limited to. */
export interface Scope extends Context {
  readonly pages: readonly Page[];
}

/** Answers a kind of question over many sessions by claims that cite the context's queries. */
export type Plan = (scope: Scope) => Promise<readonly Draft[]>;

/** The question's time, as conditions. */
export const timeOf = ({ question: { range } }: Scope): readonly string[] =>
  range ? [`@timestamp >= ${instant(range.from)}`, `@timestamp < ${instant(range.to)}`] : [];

const releaseOf = ({ question: { release } }: Scope): readonly string[] =>
  release ? [`service.version == ${literal(release)}`] : [];

/** The page of an event, as ES|QL: its route's template, a route behind a hash, else its path. */
export const pageOfEvent =
  'CASE(url.template IS NOT NULL, url.template, page.url LIKE "*#/*" OR page.url LIKE "*#!/*", REPLACE(REPLACE(page.url, "^[^#]*#!?", ""), "[?].*$", ""), url.path)';

export const pageEval: string = `EVAL page = ${pageOfEvent}`;

const pagesOf = ({ pages }: Scope): readonly string[] => {
  const paths = [...new Set(pages.map(({ path }) => path))];
  const listed = paths.map(literal).join(", ");
  // The plain column is quick; only a route behind a hash or a template needs more.
  return paths.length > 0 ? [`${pageOfEvent} IN (${listed})`] : [];
};

/** `WHERE …` of a query over events: the question's time, release and pages, and more conditions. */
export const whereEvents = (scope: Scope, ...conditions: readonly string[]): string =>
  [
    "session.id IS NOT NULL",
    ...timeOf(scope),
    ...releaseOf(scope),
    ...pagesOf(scope),
    ...conditions,
  ]
    .map((condition) => (condition.includes(" OR ") ? `(${condition})` : condition))
    .join(" AND ");

/** A path of the question that is no page's is one that was asked for. */
const addressOf = ({ question: { path }, pages }: Scope): readonly string[] =>
  path !== undefined && pages.length === 0 ? [`url.full LIKE ${containing(path)}`] : [];

/** The same for requests of the browser. */
export const whereRequests = (scope: Scope, ...conditions: readonly string[]): string =>
  [
    "session.id IS NOT NULL",
    'kind == "Client"',
    ...timeOf(scope),
    ...releaseOf(scope),
    ...addressOf(scope),
    ...conditions,
  ]
    .map((condition) => (condition.includes(" OR ") ? `(${condition})` : condition))
    .join(" AND ");

/** The same for rows of sessions. */
export const whereSessions = (scope: Scope, ...conditions: readonly string[]): string => {
  const { range } = scope.question;
  const time = range
    ? [`session.end >= ${instant(range.from)}`, `session.start < ${instant(range.to)}`]
    : [];
  const all = [...time, ...releaseOf(scope), ...conditions];
  return (all.length > 0 ? all : ["session.id IS NOT NULL"])
    .map((condition) => (condition.includes(" OR ") ? `(${condition})` : condition))
    .join(" AND ");
};

/** People as well as can be counted: by user id, an anonymous session counts as one. */
export const person = "COALESCE(user.id, session.id)";

/** Path of a request or page without host and query, as ES|QL. */
export const pathOf = (column: string): string =>
  `REPLACE(REPLACE(${column}, "[?#].*$", ""), "^[A-Za-z]+://[^/]+", "")`;

export const failedRequest = 'http.response.status_code >= 400 OR status.code == "Error"';

/** A claim over many sessions: told in the order of its weight. */
export const overall = (kind: string, said: Piece, rank: number): Draft => ({
  kind,
  part: "problem",
  basis: "observed",
  at: rank,
  weight: 1 - Math.min(rank, 99) / 100,
  said,
});
