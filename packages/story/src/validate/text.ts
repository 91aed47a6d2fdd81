import type { Claim } from "../answer.ts";
import type { Evidence } from "./evidence.ts";

const longest = 360;
const stated = /“([^”]*)”|(?<=^|[\s(])\/[^\s),;]*[^\s),;.:]|(?<![\p{L}\p{N}_])\d[\d.,:]*(?<=\d)/gu;

/** What a sentence states that must be proven: quoted names, paths, numbers. */
const statements = (text: string): readonly string[] =>
  [...text.matchAll(stated)].map(([whole, quoted]) => quoted ?? whole);

const isNumber = /^\d[\d.,:]*$/u;

const isIn = (texts: readonly string[], statement: string): boolean => {
  const whole = statement.endsWith("…") ? statement.slice(0, -1) : statement;
  return texts.some((text) => text.includes(whole));
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");

/** The text without the value, where it stands by itself and not within a longer number or word. */
const without = (text: string, value: string): string =>
  text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(value)}(?![\\p{L}\\p{N}])`, "gu"), " ");

/**
 * Whether all that the text states is in what the claim cites or is a fact of it. `also` are words
 * that need no proof, like the name of the time zone.
 */
export function isTextProven(
  claim: Claim,
  evidence: readonly Evidence[],
  also: readonly string[],
): boolean {
  if (claim.text.length > longest || claim.text.trim() === "") return false;
  let rest = claim.text;
  const known = [...claim.facts.map((fact) => fact.value), ...also]
    .filter((value) => value !== "")
    .toSorted((a, b) => b.length - a.length);
  for (const value of known) rest = without(rest, value);
  const texts = evidence.flatMap((each) => each.texts);
  // A number anywhere in a record proves nothing: those of the text are facts, or it says too much.
  return statements(rest).every(
    (statement) => statement.trim() === "" || (!isNumber.test(statement) && isIn(texts, statement)),
  );
}
