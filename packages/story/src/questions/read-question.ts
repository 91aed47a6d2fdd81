import { fold } from "../records/fold.ts";
import { isNear } from "./distance.ts";
import { cues, type Intent } from "./intents.ts";
import { vocabulary } from "./lexicon.ts";
import { readTime, type TimeRange } from "./read-time.ts";

/** A question taken apart, before anything was looked up. */
export interface Question {
  readonly text: string;
  /** Folded, without what was recognised, typos in known words corrected. */
  readonly folded: string;
  /** Folded as it was asked. */
  readonly asked: string;
  /** Best first; empty if nothing is recognised. */
  readonly intents: readonly Intent[];
  readonly sessionId?: string;
  readonly email?: string;
  readonly path?: string;
  readonly release?: string;
  /** HTTP status that is asked for. */
  readonly status?: number;
  readonly range?: TimeRange;
  /** Texts in quotation marks. */
  readonly quoted: readonly string[];
  /** Words as they were written, in order, without times and quoted texts. */
  readonly words: readonly string[];
}

const sessionPattern = /\b(sess_[\w-]+)\b|\bsession\s+(?:id\s+)?([\w-]*\d[\w-]*)/iu;
const emailPattern = /[^\s@,;<>()"“”]+@[^\s@,;<>()"“”]+\.[\p{L}]{2,}/u;
const pathPattern = /(?<=^|\s)(\/[\w\-./:{}%~]*[\w}])/u;
const releasePattern =
  /\b(?:release|version|ver\.?|v|build|deploy(?:ment)?)\s*(?:of\s+)?v?(\d+(?:\.\d+)+[\w.+-]*)|\b(?:since|before|after|seit|depuis|desde)\s+v?(\d+\.\d+\.\d+[\w.+-]*)/iu;
const statusPattern = /\b([45]\d\d)s?\b/u;
const quotedPattern = /["“”„«»]([^"“”„«»]{2,})["“”„«»]|(?<=\s)'([^']{2,})'(?=[\s?.!,]|$)/gu;
const politeness =
  /\b(?:i (?:want|would like|'d like|need) to know|can you (?:tell|show) me|could you (?:tell|show) me|please|tell me|do you know)\b/gu;

/** What stands before an apostrophe in French and Italian and is no part of the next word. */
const elision =
  /(?<![\p{L}\p{N}])(?:qu|l|d|j|m|t|s|c|n|jusqu|lorsqu|puisqu|dell|all|un)['’](?=\p{L})/giu;

export const tokensOf = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{N}][\p{L}\p{N}'’_.+-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu) ?? [];

const known = [...vocabulary].filter((word) => word.length >= 4);

/** The word that a token was meant to be, if it is a known word with a typing error. */
function corrected(token: string): string {
  if (token.length < 5 || vocabulary.has(token)) return token;
  return known.find((word) => word.length >= 5 && isNear(token, word)) ?? token;
}

const score = (intent: Intent, folded: string): number =>
  cues[intent].reduce((sum, { pattern, weight }) => sum + (pattern.test(folded) ? weight : 0), 0);

function intentsOf(folded: string): readonly Intent[] {
  const names = Object.keys(cues).filter((name): name is Intent => name in cues);
  return names
    .map((intent) => ({ intent, points: score(intent, folded) }))
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points)
    .map(({ intent }) => intent);
}

interface ReadOptions {
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
  readonly timeZone: string;
}

/** Takes a question apart: what is asked, of whom, where, when. Knows no stored data. */
export function readQuestion(text: string, options: ReadOptions): Question {
  const question = text.normalize("NFC").replace(/\s+/gu, " ").trim().slice(0, 1000);
  const quoted = [...question.matchAll(quotedPattern)].map((match) => match[1] ?? match[2] ?? "");
  let rest = question.replace(quotedPattern, " ");
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(rest);
    if (match) rest = rest.replace(match[0], " ");
    return match;
  };
  const email = take(emailPattern)?.[0];
  const session = take(sessionPattern);
  const path = take(pathPattern)?.[1];
  const release = take(releasePattern);
  const { range, without } = readTime(rest, options);
  const status = statusPattern.exec(without)?.[1];
  const asked = fold(question).replace(politeness, " ");
  const folded = tokensOf(fold(rest).replace(politeness, " "))
    .map((token) => (token.includes("'") ? token : corrected(token)))
    .join(" ");
  const sessionId = session?.[1] ?? session?.[2];
  const version = release?.[1] ?? release?.[2];
  return {
    text: question,
    folded,
    asked,
    intents: intentsOf(version ? `${folded} release` : folded),
    quoted,
    words: tokensOf(without.replace(elision, "$& ").replace(/['’] /gu, " ")),
    ...(sessionId ? { sessionId } : {}),
    ...(email ? { email } : {}),
    ...(path ? { path } : {}),
    ...(version ? { release: version } : {}),
    ...(status ? { status: Number(status) } : {}),
    ...(range ? { range } : {}),
  };
}
