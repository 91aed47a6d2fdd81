import { logsStream } from "@session-replay/schema";
import { findPeople, nameHints, namesPerson } from "../people/find-people.ts";
import type { Person } from "../people/person.ts";
import type { Context } from "./context.ts";
import { matchPages, type Page } from "./match-page.ts";
import { pageOfRow } from "./page-row.ts";

export type Subject =
  | { readonly kind: "person"; readonly person: Person }
  | { readonly kind: "several"; readonly people: readonly Person[] }
  /** The question names somebody who is not stored. */
  | { readonly kind: "unknown"; readonly name: string }
  /** The question names no one; perhaps pages. */
  | { readonly kind: "all"; readonly pages: readonly Page[] };

const pagesQuery = `FROM ${logsStream} | WHERE body.text == "user.navigation" | STATS views = COUNT(*) BY page.url, url.path, url.template, app.screen.name, page.title | SORT views DESC | LIMIT 1000`;

async function namedPages({ inquiry, question }: Context): Promise<readonly Page[]> {
  const { words } = nameHints(question);
  if (
    words.length === 0 &&
    question.path === undefined &&
    !/\bpage|seite|pagina\b/u.test(question.folded)
  ) {
    return [];
  }
  const { rows } = await inquiry.run(pagesQuery);
  const pages = rows.map(pageOfRow);
  return matchPages(pages, question);
}

/**
 * Whom the question is about: one person, one of several, nobody known, or everyone. A question
 * over many names a person only if it says so, or by the exact name.
 */
export async function findSubject(context: Context, overMany: boolean): Promise<Subject> {
  const { question, inquiry } = context;
  const asked = namesPerson(question);
  const { people } = await findPeople(inquiry, question, !overMany || asked);
  const [person] = people;
  if (person) {
    return people.length === 1 ? { kind: "person", person } : { kind: "several", people };
  }
  const pages = await namedPages(context);
  const { likely } = nameHints(question);
  const unknown = question.email ?? [...likely][0];
  if (asked && unknown) return { kind: "unknown", name: unknown };
  return pages.length === 0 && unknown && !overMany
    ? { kind: "unknown", name: unknown }
    : { kind: "all", pages };
}
