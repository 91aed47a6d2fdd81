import { logsStream, sessionsStream } from "@session-replay/schema";
import type { Person } from "../people/person.ts";
import { instant, literal } from "../read/literal.ts";
import { numberOf, textOf } from "../records/fields.ts";
import { groupBy } from "../records/group.ts";
import type { Row } from "../records/rows.ts";
import type { Inquiry } from "./inquiry.ts";
import { matchPages, type Page, withoutPerson } from "./match-page.ts";
import { pageOfRow } from "./page-row.ts";
import type { Question } from "./read-question.ts";
import type { TimeRange } from "./read-time.ts";

const candidates = 50;

interface Visited extends Page {
  readonly sessionId: string;
  readonly troubles: number;
}

interface Candidate {
  readonly id: string;
  readonly start: number;
  readonly troubles: number;
}

export interface Chosen {
  readonly id: string;
  /** Paths that the question names; none if it names no page. */
  readonly pages: ReadonlySet<string>;
  /** Other sessions that fit the question, newest first. */
  readonly others: readonly Candidate[];
  /** Sessions that the person has in all. */
  readonly count: number;
  /** `query:<n>` that found them. */
  readonly reference: string;
  readonly troubled: boolean;
}

export type Choice =
  | { readonly kind: "chosen"; readonly chosen: Chosen }
  | { readonly kind: "no-session" }
  | { readonly kind: "page-not-visited"; readonly pages: readonly Page[] };

const isPerson = ({ id, email, name }: Person): string => {
  if (id) return `user.id == ${literal(id)}`;
  return email ? `user.email == ${literal(email)}` : `user.name == ${literal(name ?? "")}`;
};

const inRange = (range: TimeRange | undefined): string =>
  range
    ? ` AND session.end >= ${instant(range.from)} AND session.start < ${instant(range.to)}`
    : "";

const sessionsQuery = (person: Person, range: TimeRange | undefined): string =>
  `FROM ${sessionsStream} | WHERE ${isPerson(person)}${inRange(range)} | SORT session.start DESC | KEEP session.id, session.start, session.end, frustration.count, error.count, request.failed_count | LIMIT ${candidates}`;

const pagesQuery = (ids: readonly string[], from: number, to: number): string =>
  `FROM ${logsStream} | WHERE @timestamp >= ${instant(from)} AND @timestamp <= ${instant(to)} AND session.id IN (${ids.map(literal).join(", ")}) | STATS seen = COUNT(*), troubles = COUNT(*) WHERE frustration.type IS NOT NULL OR body.text == "user.error" OR outcome.status >= 400 BY session.id, page.url, url.path, url.template, app.screen.name, page.title | LIMIT 5000`;

const visitedOf = (row: Row): Visited => ({
  ...pageOfRow(row),
  sessionId: textOf(row, "session.id", "attributes.session.id") ?? "",
  troubles: numberOf(row, "troubles") ?? 0,
});

const candidateOf = (row: Row): Candidate => ({
  id: textOf(row, "session.id") ?? "",
  start: Date.parse(textOf(row, "session.start") ?? ""),
  troubles:
    (numberOf(row, "frustration.count") ?? 0) +
    (numberOf(row, "error.count") ?? 0) +
    (numberOf(row, "request.failed_count") ?? 0),
});

const newestFailing = (sessions: readonly Candidate[]): readonly Candidate[] =>
  sessions.toSorted((a, b) => Number(b.troubles > 0) - Number(a.troubles > 0) || b.start - a.start);

/** The person's newest failing session on the pages that the question names, else his newest. */
export async function chooseSession(
  inquiry: Inquiry,
  person: Person,
  question: Question,
): Promise<Choice> {
  const found = await inquiry.run(sessionsQuery(person, question.range));
  const sessions = found.rows.map(candidateOf);
  if (sessions.length === 0) return { kind: "no-session" };
  const ends = found.rows.map((row) => Date.parse(textOf(row, "session.end") ?? ""));
  const starts = sessions.map(({ start }) => start);
  const ids = sessions.map(({ id }) => id);
  const { rows } = await inquiry.run(pagesQuery(ids, Math.min(...starts), Math.max(...ends)));
  const visited = rows.map(visitedOf);
  const matched = matchPages(visited, withoutPerson(question, person));
  if (matched.length === 0 && question.path !== undefined) {
    return { kind: "page-not-visited", pages: visited };
  }
  const troublesThere = new Map(
    groupBy(matched, ({ sessionId }) => sessionId).map((pages) => [
      pages[0].sessionId,
      pages.reduce((sum, page) => sum + page.troubles, 0),
    ]),
  );
  const fitting = sessions
    .filter(({ id }) => matched.length === 0 || troublesThere.has(id))
    .map((session) => ({
      ...session,
      troubles: troublesThere.get(session.id) ?? session.troubles,
    }));
  const [first, ...others] = newestFailing(fitting);
  if (!first) return { kind: "no-session" };
  return {
    kind: "chosen",
    chosen: {
      id: first.id,
      pages: new Set(matched.map((page) => page.path)),
      others,
      count: sessions.length,
      reference: found.reference,
      troubled: first.troubles > 0,
    },
  };
}
