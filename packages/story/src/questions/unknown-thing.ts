import { nameHints } from "../people/find-people.ts";
import { fold } from "../records/fold.ts";
import type { Scene } from "../scene/scene.ts";
import { isNear } from "./distance.ts";
import type { Question } from "./read-question.ts";

/** What may be asked for of anybody: which thing, how something was. */
const asksForThing =
  /^(?:and |so )?(?:what|which|whose|how|welche[rsn]?|wie|quel(?:le)?s?|que|cual(?:es)?|qual|quais|como|comment)\b/u;

const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words that the session's own records contain: names of pages, controls, fields, forms, people. */
function wordsIn({ dossier, visits }: Scene): ReadonlySet<string> {
  const names = ["target.semantic_name", "form.field_name", "form.name", "outcome.message"];
  const of = ["user.id", "user.name", "user.email", "user.full_name", "page.title"];
  const texts = new Set<string>();
  for (const { fields } of dossier.events) {
    for (const name of [...names, ...of]) {
      const value = fields[name];
      if (typeof value === "string") texts.add(value);
    }
  }
  for (const { name } of dossier.spans) texts.add(name);
  for (const { path, title, screen } of visits) texts.add(`${path} ${title ?? ""} ${screen ?? ""}`);
  return new Set([...texts].flatMap(wordsOf));
}

/**
 * The word of a question that asks for a thing which the session's records do not know, like the
 * illnesses of a person; undefined if it asks for what a story tells.
 */
export function unknownThing(question: Question, scene: Scene): string | undefined {
  if (question.intents.length > 0 || !asksForThing.test(question.folded)) return undefined;
  const known = wordsIn(scene);
  return nameHints(question)
    .words.flatMap(wordsOf)
    .filter((word) => word.length > 2)
    .find((word) => !known.has(word) && ![...known].some((each) => isNear(word, each)));
}
