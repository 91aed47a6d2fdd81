/** A piece of a pattern of Java's DateTimeFormatter. */
export type Piece =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "field"; readonly letter: string; readonly count: number }
  | { readonly kind: "open" }
  | { readonly kind: "close" };

const dateTime = "yyyy-MM-dd'T'HH:mm:ss";

/** Formats that Elasticsearch knows by name; `strict_` in front changes nothing here. */
const named: Readonly<Record<string, string>> = {
  iso8601: `${dateTime}[.SSSSSSSSS]XXX`,
  basic_date: "yyyyMMdd",
  basic_date_time: "yyyyMMdd'T'HHmmss.SSSXX",
  basic_date_time_no_millis: "yyyyMMdd'T'HHmmssXX",
  date: "yyyy-MM-dd",
  date_hour: "yyyy-MM-dd'T'HH",
  date_hour_minute: "yyyy-MM-dd'T'HH:mm",
  date_hour_minute_second: dateTime,
  date_hour_minute_second_millis: `${dateTime}.SSS`,
  date_hour_minute_second_fraction: `${dateTime}.SSS`,
  date_optional_time: `${dateTime}.SSSXXX`,
  date_time: `${dateTime}.SSSXXX`,
  date_time_no_millis: `${dateTime}XXX`,
  hour: "HH",
  hour_minute: "HH:mm",
  hour_minute_second: "HH:mm:ss",
  hour_minute_second_millis: "HH:mm:ss.SSS",
  ordinal_date: "yyyy-DDD",
  year: "yyyy",
  year_month: "yyyy-MM",
  year_month_day: "yyyy-MM-dd",
};

/** The pattern that a name stands for, or the pattern itself. */
export function patternOf(format: string): string {
  const name = format.toLowerCase().replace(/^strict_/u, "");
  return Object.hasOwn(named, name) ? (named[name] ?? format) : format;
}

export const piecesOf = (pattern: string): readonly Piece[] =>
  [...pattern.matchAll(/'((?:[^']|'')*)'|([A-Za-z])\2*|\[|\]|[^A-Za-z'[\]]+/gu)].map(
    ([text, quoted, letter]): Piece => {
      if (quoted !== undefined)
        return { kind: "literal", text: quoted === "" ? "'" : quoted.replaceAll("''", "'") };
      if (letter !== undefined) return { kind: "field", letter, count: text.length };
      if (text === "[") return { kind: "open" };
      return text === "]" ? { kind: "close" } : { kind: "literal", text };
    },
  );

const knownLetters = "yuYMLdDEecwWQqHkhKmsSnNAaGXxZOVz";

/** The first letter of a format that stands for nothing, undefined if all do. */
export function unknownLetter(format: string): string | undefined {
  if (/^(?:epoch_(?:second|millis)|(?:strict_)?date_optional_time(?:_nanos)?)$/iu.test(format)) {
    return undefined;
  }
  for (const piece of piecesOf(patternOf(format))) {
    if (piece.kind === "field" && !knownLetters.includes(piece.letter)) return piece.letter;
  }
  return undefined;
}
