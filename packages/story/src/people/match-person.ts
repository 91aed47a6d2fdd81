import { isNear } from "../questions/distance.ts";
import { fold, spellings } from "../records/fold.ts";
import { identity, type Person } from "./person.ts";

/** How sure it is that words mean a person. */
const exact = 100;
const fullName = 90;
const partOfName = 70;
const misspelt = 50;

interface Hints {
  /** Folded words that might name a person. */
  readonly words: readonly string[];
  /** Those that stand where a name stands: a typo is allowed there. */
  readonly likely: ReadonlySet<string>;
  readonly email?: string;
}

/** Parts of a name, each in the ways in which it may be typed. */
const partsOf = (text: string | undefined): readonly (readonly string[])[] =>
  (text ?? "")
    .normalize("NFC")
    .match(/[\p{L}\p{M}\p{N}]+/gu)
    ?.map((part) => spellings(part)) ?? [];

const possessive = /(?:['’]s|['’])$/u;

/** A word as it stands, and without the ending of a possessive. */
const spelt = (word: string): readonly string[] => [
  word,
  word.replace(possessive, ""),
  // An id is one word: “guest-77” names nobody else who is a guest.
  ...(/\d/u.test(word) ? [] : word.split(/[-._'’]/u)),
];

function nearness(person: Person, likely: ReadonlySet<string>): number {
  const names = partsOf(person.name);
  // Another digit is another id, no typing error.
  const typed = [...likely].filter((word) => !/\d/u.test(word)).flatMap(spelt);
  const near = names.filter((part) =>
    typed.some((word) => part.some((spelling) => isNear(word, spelling))),
  );
  if (near.length > 0) return near.length === names.length ? misspelt + 10 : misspelt;
  const id = fold(person.id ?? "");
  return id !== "" && typed.some((word) => isNear(word, id)) ? misspelt : 0;
}

/** Points for how well the words name the person; 0 if they do not. */
function points(person: Person, { words, likely, email }: Hints): number {
  const id = fold(person.id ?? "");
  const address = fold(person.email ?? "");
  if (email && [id, address].includes(fold(email))) return exact;
  const said = new Set(words.flatMap(spelt));
  if ([id, address].some((name) => name !== "" && said.has(name))) return exact;
  const isSaid = (part: readonly string[]): boolean => part.some((spelling) => said.has(spelling));
  const names = partsOf(person.name);
  if (names.length > 1 && names.every(isSaid)) return fullName;
  const local = address.split("@")[0] ?? "";
  if (local && said.has(local)) return fullName - 5;
  const locals = partsOf(local).filter(([part = ""]) => part.length > 1);
  if (locals.length > 1 && locals.every(isSaid)) return fullName - 5;
  const named = names.filter((part) => (part[0]?.length ?? 0) > 1 && isSaid(part));
  if (named.length > 0) return partOfName + (named.length === names.length ? 10 : named.length);
  if (partsOf(person.id).some((part) => (part[0]?.length ?? 0) > 2 && isSaid(part))) {
    return partOfName - 5;
  }
  if (locals.some((part) => (part[0]?.length ?? 0) > 2 && isSaid(part))) return partOfName - 10;
  return nearness(person, likely);
}

/** The people whom the words name best, each once; several if the words fit all of them alike. */
export function matchPeople(people: readonly Person[], hints: Hints): readonly Person[] {
  const judged = people
    .map((person) => ({ person, score: points(person, hints) }))
    .filter(({ score }) => score > 0);
  const best = Math.max(0, ...judged.map(({ score }) => score));
  const found = new Map<string, Person>();
  for (const { person, score } of judged) {
    if (score === best && !found.has(identity(person))) found.set(identity(person), person);
  }
  return [...found.values()];
}
