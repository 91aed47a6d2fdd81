import { nameHints } from "../../people/find-people.ts";
import { fold } from "../../records/fold.ts";
import { isNear } from "../distance.ts";
import { vocabulary } from "../lexicon.ts";
import type { Scope } from "./scope.ts";

const known = [...vocabulary].filter((word) => word.length > 3);

/** Words of the question that are neither ordinary ones nor those of a page that it names. */
export function freeWords({ question, pages }: Scope): readonly string[] {
  const ofPages = pages
    .flatMap(({ path, title = "", screen = "" }) =>
      fold(`${path} ${title} ${screen}`).split(/[^\p{L}\p{N}]+/u),
    )
    .filter((word) => word.length > 2);
  const near = (word: string, all: readonly string[]): boolean =>
    all.some((each) => each.startsWith(word) || word.startsWith(each) || isNear(word, each));
  return nameHints(question)
    .words.filter((word) => word.length > 3 && !/^\d+$/u.test(word))
    .filter((word) => !near(word, ofPages) && !known.some((each) => isNear(word, each)));
}
