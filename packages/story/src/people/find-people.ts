import { sessionsStream } from "@session-replay/schema";
import type { Inquiry } from "../questions/inquiry.ts";
import { personCues, personTitles, vocabulary } from "../questions/lexicon.ts";
import type { Question } from "../questions/read-question.ts";
import { containing, literal } from "../read/literal.ts";
import { fold } from "../records/fold.ts";
import { matchPeople } from "./match-person.ts";
import { type Person, personOf } from "./person.ts";

const latest = (limit: number): string =>
  `STATS last = MAX(session.end) BY user.id, user.name, user.email | SORT last DESC | LIMIT ${limit}`;

const withoutPossessive = (word: string): string => word.replace(/['’]s$/u, "");

type Asked = Pick<Question, "words" | "quoted" | "email">;

/** The question's words that may name a person, and those that stand where a name stands. */
export function nameHints({ words, quoted, email }: Asked) {
  const said = words.map(fold);
  const before = (index: number): string => said[index - 1] ?? "";
  const isOpen = (index: number): boolean =>
    !withoutPossessive(said[index] ?? "")
      .split("-")
      .every((part) => vocabulary.has(part)) || personTitles.has(before(index));
  const isVerb = (index: number): boolean => /^\p{Ll}{2,}ing$/u.test(words[index] ?? "");
  const isLikely = (index: number): boolean =>
    !isVerb(index) &&
    (personCues.has(before(index)) ||
      personCues.has(said[index - 2] ?? "") ||
      /['’]s$/u.test(said[index] ?? "") ||
      (index > 0 && /^\p{Lu}/u.test(words[index] ?? "")));
  const open = said.filter((_, index) => isOpen(index));
  const likely = said.filter((_, index) => isOpen(index) && isLikely(index));
  const inQuotes = quoted.flatMap((text) => fold(text).split(" "));
  return {
    words: [...open, ...inQuotes],
    likely: new Set(likely),
    ...(email ? { email } : {}),
  };
}

/** Whether the question says that it is about one person, by “user X” or an e-mail address. */
export const namesPerson = ({ words, email }: Asked): boolean =>
  email !== undefined ||
  words.some((word, index) => {
    const next = words[index + 1];
    return (
      next !== undefined &&
      personTitles.has(fold(word)) &&
      !vocabulary.has(fold(next)) &&
      !/^\p{Ll}{2,}ing$/u.test(next)
    );
  });

function searchQuery(words: readonly string[], email: string | undefined): string {
  const named = words
    .map(withoutPossessive)
    .filter((word) => word.length > 1)
    .slice(0, 8);
  const like = ["user.id", "user.name", "user.email"].flatMap((column) =>
    named.map((word) => `TO_LOWER(${column}) LIKE ${containing(word)}`),
  );
  const address = email ? literal(email.toLowerCase()) : "";
  const exactly = email
    ? [`TO_LOWER(user.email) == ${address}`, `TO_LOWER(user.id) == ${address}`]
    : [];
  return `FROM ${sessionsStream} | WHERE ${[...exactly, ...like].join(" OR ")} | ${latest(1000)}`;
}

export interface FoundPeople {
  readonly people: readonly Person[];
  /** `query:<n>` that found them. */
  readonly reference?: string;
}

/** The people whom a question names; by typing errors and diacritics only if nobody fits exactly. */
export async function findPeople(
  inquiry: Inquiry,
  question: Question,
  forgiving: boolean,
): Promise<FoundPeople> {
  const hints = nameHints(question);
  if (hints.words.every((word) => word.length < 2) && !hints.email) return { people: [] };
  const exactly = await inquiry.run(searchQuery(hints.words, hints.email));
  const found = matchPeople(exactly.rows.map(personOf), hints);
  if (found.length > 0) return { people: found, reference: exactly.reference };
  const mayBeMisspelt =
    forgiving && (hints.likely.size > 0 || hints.words.some((word) => word.length > 3));
  if (!mayBeMisspelt) return { people: [] };
  const all = await inquiry.run(
    `FROM ${sessionsStream} | WHERE user.id IS NOT NULL OR user.name IS NOT NULL | ${latest(10_000)}`,
  );
  return { people: matchPeople(all.rows.map(personOf), hints), reference: all.reference };
}
