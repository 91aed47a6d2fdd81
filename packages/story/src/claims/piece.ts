import type { Fact, FactKind } from "../answer.ts";
import { clean } from "../records/clean.ts";
import { formatDuration } from "../words/duration.ts";
import { clockTime, day } from "../words/time.ts";

/** A part of a sentence that states something checkable. */
export interface Piece {
  readonly text: string;
  readonly facts: readonly Fact[];
}

interface Cited {
  readonly reference: string;
}

const references = (cited: readonly Cited[]): readonly string[] => [
  ...new Set(cited.map((record) => record.reference)),
];

const piece = (kind: FactKind, value: string, cited: readonly Cited[], text = value): Piece => ({
  text,
  facts: [{ kind, value, cites: references(cited) }],
});

/** A number of records, or a number that the one cited record states. */
export const number = (count: number, ...cited: readonly Cited[]): Piece =>
  piece("count", String(count), cited);

/** “Submit Order”: the name of a control, on each cited record. */
export const target = (name: string, ...cited: readonly Cited[]): Piece => {
  const value = clean(name, 60);
  return piece("target", value, cited, `“${value}”`);
};

/** “Card number”: the name of a field, on each cited record. */
export const field = (name: string, ...cited: readonly Cited[]): Piece => {
  const value = clean(name, 60);
  return piece("field", value, cited, `“${value}”`);
};

/** A text that a cited record contains, in quotation marks. */
export const quote = (text: string, ...cited: readonly Cited[]): Piece => {
  const value = clean(text, 100);
  return piece("text", value, cited, `“${value}”`);
};

/** A name or path that a cited record contains, as it is. */
export const words = (text: string, ...cited: readonly Cited[]): Piece =>
  piece("text", clean(text, 80), cited);

export const status = (code: number, ...cited: readonly Cited[]): Piece =>
  piece("status", String(code), cited);

/** A duration that a cited record states, or from the first to the last cited record. */
export const lasting = (milliseconds: number, ...cited: readonly Cited[]): Piece =>
  piece("duration", formatDuration(milliseconds), cited);

/** The clock time of the cited record. */
export const at = (time: number, timeZone: string, cited: Cited): Piece =>
  piece("time", clockTime(time, timeZone), [cited]);

export const onDay = (time: number, timeZone: string, cited: Cited): Piece =>
  piece("time", day(time, timeZone), [cited]);

/** Says without words that the first cited record came before the second. */
export const before = (earlier: Cited, later: Cited): Piece =>
  piece("order", "before", [earlier, later], "");

/** Says without words that the records belong to one trace. */
export const sameTrace = (traceId: string, ...cited: readonly Cited[]): Piece =>
  piece("trace", traceId, cited, "");

/** Pieces as a list: `a, b and c`. */
export const join = (pieces: readonly Piece[], separator = ", ", last = " and "): Piece => ({
  text: pieces
    .map((part, index) =>
      index === 0 ? part.text : `${index === pieces.length - 1 ? last : separator}${part.text}`,
    )
    .join(""),
  facts: pieces.flatMap((part) => part.facts),
});

/** A sentence or part of one, with the facts of its pieces. */
export function say(
  strings: TemplateStringsArray,
  ...parts: readonly (Piece | string | undefined)[]
): Piece {
  let text = strings[0] ?? "";
  const facts: Fact[] = [];
  for (const [index, part] of parts.entries()) {
    if (typeof part === "string") text += part;
    else if (part) {
      text += part.text;
      facts.push(...part.facts);
    }
    text += strings[index + 1] ?? "";
  }
  return { text, facts };
}
