import type { Person } from "../people/person.ts";
import { fold } from "../records/fold.ts";
import { nameOf, type Scene } from "../scene/scene.ts";
import { isNear } from "./distance.ts";
import { vocabulary } from "./lexicon.ts";
import type { Question } from "./read-question.ts";

type Words = Pick<Question, "words" | "quoted" | "path">;

/** A page as it was visited. */
export interface Page {
  readonly path: string;
  readonly title?: string;
  /** Name of the screen, where the application gives one. */
  readonly screen?: string;
}

const partsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const solid = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, "");

/** Words that name a page wherever they stand: all but ordinary ones, and those after “on the … page”. */
function pageWords({ words, quoted }: Pick<Question, "words" | "quoted">): readonly string[] {
  const said = words.map(fold);
  const named = said.filter((word, index) => {
    const next = said[index + 1] ?? "";
    const previous = said[index - 1] ?? "";
    const beforePage = /^(?:page|pages|step|screen|form|seite|pagina|view|section|tab)$/u.test(
      next,
    );
    const afterPlace =
      /^(?:on|at|in|the|auf|der|dem|im|beim|sur|la|le|en|el|page|seite|pagina)$/u.test(previous);
    return !vocabulary.has(word) || (beforePage && afterPlace && word.length > 3);
  });
  return [...named, ...quoted.flatMap(partsOf)];
}

function pointsOf(page: Page, question: Words): number {
  const { path } = question;
  if (path !== undefined) {
    if (page.path === path) return 100;
    return page.path.startsWith(path) || page.path.endsWith(path) ? 60 : 0;
  }
  const names = [page.title, page.screen].map((name) => fold(name ?? ""));
  const whole = ` ${question.words.map(fold).join(" ")} ${question.quoted.map(fold).join(" ")} `;
  if (names.some((name) => name.length > 2 && whole.includes(` ${name} `))) return 90;
  const parts = [...partsOf(page.path), ...names.flatMap(partsOf)];
  const joined = [...page.path.split("/").map(solid), solid(page.path), ...names.map(solid)];
  const words = pageWords(question).map((word) => word.replace(/[^\p{L}\p{N}]+/gu, ""));
  const hits = words.map((word) => {
    if (word.length < 2) return 0;
    if (parts.includes(word) || joined.includes(word)) return 10;
    if (
      word.length > 3 &&
      parts.some((part) => part.startsWith(word) || (part.length > 3 && word.startsWith(part)))
    )
      return 6;
    return [...parts, ...joined].some((part) => part.length > 3 && isNear(word, part)) ? 4 : 0;
  });
  return hits.reduce<number>((sum, hit) => sum + hit, 0);
}

/** The pages that the question names best; none if it names none of them. */
export function matchPages<Visited extends Page>(
  pages: readonly Visited[],
  question: Words,
): readonly Visited[] {
  const judged = pages
    .map((page) => ({ page, score: pointsOf(page, question) }))
    .filter(({ score }) => score > 0);
  // What every page's title contains is the site's name, not a page's.
  if (judged.length === pages.length && pages.length > 2) {
    const least = Math.min(...judged.map(({ score }) => score));
    const named = judged.filter(({ score }) => score > least);
    return bestOf(named);
  }
  return bestOf(judged);
}

function bestOf<Visited>(
  judged: readonly { readonly page: Visited; readonly score: number }[],
): readonly Visited[] {
  const best = Math.max(0, ...judged.map(({ score }) => score));
  return judged.flatMap(({ page, score }) => (score === best ? page : []));
}

/** The question's words without those of the person's name, which may also be in a page's title. */
export function withoutPerson(question: Question, { id, name, email }: Person): Words {
  const names = new Set(
    [id, name, email].flatMap((text) => fold(text ?? "").match(/[\p{L}\p{N}]+/gu) ?? []),
  );
  return {
    words: question.words.filter((word) => !names.has(fold(word).replace(/['’]s$/u, ""))),
    quoted: question.quoted,
    ...(question.path === undefined ? {} : { path: question.path }),
  };
}

export function withoutPersonOf(question: Question, { person }: Scene): Words {
  const name = person && nameOf(person);
  return withoutPerson(question, name ? { name } : {});
}
