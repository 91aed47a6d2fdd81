import { parseInstant } from "./date.ts";
import { type DateNames, dateNames } from "./date-names.ts";
import { patternOf, piecesOf } from "./date-pieces.ts";
import { instantOf } from "./zone.ts";

const quoteRegex = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
const oneOf = (names: readonly string[]): string =>
  names.map((name) => quoteRegex(name.replace(/\.$/u, ""))).join("|");

function fieldPattern(letter: string, count: number, names: DateNames): string | undefined {
  if (letter === "M" || letter === "L") {
    if (count <= 2) return `\\d{${count},2}`;
    return `(?:${oneOf(count === 4 ? names.months : names.shortMonths)})\\.?`;
  }
  if (letter === "E") return `(?:${oneOf(count === 4 ? names.days : names.shortDays)})\\.?`;
  if ("yu".includes(letter)) return count === 2 ? "\\d{2}" : `[+-]?\\d{${Math.min(count, 4)},9}`;
  if ("dHhkKms".includes(letter)) return count === 1 ? "\\d{1,2}" : `\\d{${count}}`;
  if (letter === "D") return "\\d{1,3}";
  if (letter === "S") return `\\d{${count}}`;
  if (letter === "n" || letter === "A") return "\\d{1,9}";
  if (letter === "a") return "[AaPp][Mm]";
  if ("XxZ".includes(letter)) return "Z|[+-]\\d{2}(?::?\\d{2})?";
  if (letter === "O") return "GMT(?:[+-]\\d{1,2}(?::?\\d{2})?)?";
  if (letter === "V" || letter === "z") return "[A-Za-z][\\w/+:-]*|[+-]\\d{2}:?\\d{2}";
  return undefined;
}

function monthOf(text: string, names: DateNames): number {
  if (/^\d/u.test(text)) return Number(text) - 1;
  const wanted = text.toLowerCase().replace(/\.$/u, "");
  const find = (all: readonly string[]): number =>
    all.findIndex((month) => month.toLowerCase().replace(/\.$/u, "") === wanted);
  const short = find(names.shortMonths);
  return short >= 0 ? short : find(names.months);
}

function offsetOf(text: string): number {
  if (text === "Z" || text === "GMT") return 0;
  const [, sign, hours = "0", minutes = "0"] =
    /^(?:GMT)?([+-])(\d{1,2}):?(\d{2})?$/u.exec(text) ?? [];
  const total = (Number(hours) * 60 + Number(minutes ?? 0)) * 60_000;
  return sign === "-" ? -total : total;
}

/** Fields by their letter, as written; undefined if the text is not in the pattern. */
function fieldsOf(
  pattern: string,
  text: string,
  names: DateNames,
): ReadonlyMap<string, string> | undefined {
  const letters: string[] = [];
  let source = "";
  for (const piece of piecesOf(pattern)) {
    if (piece.kind === "literal") source += quoteRegex(piece.text);
    else if (piece.kind === "open") source += "(?:";
    else if (piece.kind === "close") source += ")?";
    else {
      const field = fieldPattern(piece.letter, piece.count, names);
      if (field === undefined) return undefined;
      letters.push(piece.letter);
      source += `(${field})`;
    }
  }
  const found = new RegExp(`^${source}$`, "iu").exec(text);
  if (!found) return undefined;
  const read = letters.flatMap((letter, index): [string, string][] => {
    const value = found[index + 1];
    return value === undefined ? [] : [[letter, value]];
  });
  return new Map(read);
}

function parsePattern(
  pattern: string,
  text: string,
  zone: string,
  locale: string,
): number | undefined {
  const names = dateNames(locale);
  const fields = fieldsOf(pattern, text, names);
  if (!fields) return undefined;
  const first = (...letters: readonly string[]): string | undefined =>
    letters.map((letter) => fields.get(letter)).find((each) => each !== undefined);
  const number = (...letters: readonly string[]): number | undefined => {
    const value = first(...letters);
    return value === undefined ? undefined : Number(value);
  };
  const written = first("y", "u");
  const year =
    written === undefined ? 1970 : written.length === 2 ? 2000 + Number(written) : Number(written);
  const month = monthOf(first("M", "L") ?? "1", names);
  const day = number("d") ?? 1;
  const afternoon = fields.get("a")?.toLowerCase() === "pm" ? 12 : 0;
  const half = number("h", "K");
  const hour = half === undefined ? (number("H", "k") ?? 0) % 24 : (half % 12) + afternoon;
  const [minute, second] = [number("m") ?? 0, number("s") ?? 0];
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  const real = date.getUTCMonth() === month && date.getUTCDate() === day;
  if (!real || hour > 23 || minute > 59 || second > 59) return undefined;
  const dayOfYear = number("D");
  if (dayOfYear !== undefined) date.setUTCMonth(0, dayOfYear);
  const millis =
    number("A") ??
    ((hour * 60 + minute) * 60 + second) * 1000 +
      Number(
        (fields.get("S") ?? (fields.get("n") ?? "").padStart(9, "0")).padEnd(3, "0").slice(0, 3),
      );
  const local = date.getTime() + millis;
  const offset = first("X", "x", "Z", "O");
  if (offset !== undefined) return local - offsetOf(offset.toUpperCase());
  return instantOf(local, first("V", "z") ?? zone);
}

/** Milliseconds since the epoch of a text in a format, or one of several with `||` between them. */
export function parseDate(
  formats: string,
  text: string,
  zone: string,
  locale = "en",
): number | undefined {
  for (const format of formats.split("||")) {
    const isNumber = /^-?\d+(?:\.\d+)?$/u.test(text);
    if (/^epoch_second$/iu.test(format)) {
      if (isNumber) return Math.trunc(Number(text) * 1000);
    } else if (/^epoch_millis$/iu.test(format)) {
      if (isNumber) return Math.trunc(Number(text));
    } else if (/^(?:strict_)?date_optional_time(?:_nanos)?$|^iso8601$/iu.test(format)) {
      const instant = parseInstant(text, zone);
      if (instant) return instant.milliseconds;
    } else {
      const time = parsePattern(patternOf(format), text, zone, locale);
      if (time !== undefined) return time;
    }
  }
  return undefined;
}
