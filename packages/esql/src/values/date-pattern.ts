import { instantOf, zoneOffset } from "./zone.ts";

const months =
  "January February March April May June July August September October November December".split(
    " ",
  );
const days = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

type Piece = { readonly literal: string } | { readonly letter: string; readonly count: number };

/** The pieces of a pattern of Java's DateTimeFormatter. */
function piecesOf(pattern: string): readonly Piece[] {
  return [...pattern.matchAll(/'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/gu)].map(
    ([text, quoted, letter]): Piece => {
      if (quoted !== undefined)
        return { literal: quoted === "" ? "'" : quoted.replaceAll("''", "'") };
      return letter === undefined ? { literal: text } : { letter, count: text.length };
    },
  );
}

const pad = (value: number, width: number): string =>
  value < 0 ? `-${String(-value).padStart(width, "0")}` : String(value).padStart(width, "0");

function offsetText(offset: number, letter: string, count: number): string {
  if (offset === 0 && letter === "X") return "Z";
  const minutes = Math.abs(offset) / 60_000;
  const [hour, minute] = [pad(Math.floor(minutes / 60), 2), pad(minutes % 60, 2)];
  const sign = offset < 0 ? "-" : "+";
  if (letter !== "Z" && count === 1 && minute === "00") return `${sign}${hour}`;
  const colon = letter !== "Z" && (count === 3 || count === 5) ? ":" : "";
  return `${sign}${hour}${colon}${minute}`;
}

/** Day of the ISO week (1 is Monday), week and the year that the week belongs to. */
function weekOf(date: Date): {
  readonly day: number;
  readonly week: number;
  readonly year: number;
} {
  const day = date.getUTCDay() || 7;
  const thursday = new Date(date.getTime() + (4 - day) * 86_400_000);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * 86_400_000)) + 1;
  return { day, week, year };
}

function fieldText(
  letter: string,
  count: number,
  date: Date,
  nanos: number,
  offset: number,
  zone: string,
): string | undefined {
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  const hour = date.getUTCHours();
  const fraction = pad(date.getUTCMilliseconds() * 1_000_000 + nanos, 9);
  const name = (names: readonly string[], index: number): string =>
    (names[index] ?? "").slice(0, count === 4 ? undefined : 3);
  switch (letter) {
    case "y":
    case "u":
      return count === 2 ? pad(Math.abs(year) % 100, 2) : pad(year, count);
    case "Y":
      return pad(weekOf(date).year, count);
    case "M":
    case "L":
      return count > 2 ? name(months, month) : pad(month + 1, count);
    case "d":
      return pad(date.getUTCDate(), count);
    case "D":
      return pad(Math.floor((date.getTime() - Date.UTC(year, 0, 1)) / 86_400_000) + 1, count);
    case "E":
      return name(days, date.getUTCDay());
    case "e":
      return pad(weekOf(date).day, count);
    case "w":
      return pad(weekOf(date).week, count);
    case "Q":
    case "q":
      return pad(Math.floor(month / 3) + 1, count);
    case "H":
      return pad(hour, count);
    case "k":
      return pad(hour || 24, count);
    case "h":
      return pad(hour % 12 || 12, count);
    case "K":
      return pad(hour % 12, count);
    case "m":
      return pad(date.getUTCMinutes(), count);
    case "s":
      return pad(date.getUTCSeconds(), count);
    case "S":
      return fraction.slice(0, count);
    case "n":
      return pad(Number(fraction), count);
    case "a":
      return hour < 12 ? "AM" : "PM";
    case "G":
      return year > 0 ? "AD" : "BC";
    case "X":
    case "x":
    case "Z":
      return offsetText(offset, letter, count);
    case "V":
    case "z":
      return zone === "UTC" && letter === "V" ? "Z" : zone;
    default:
      return undefined;
  }
}

/** Nanoseconds since the epoch as text, undefined for a pattern that is none. */
export function formatDate(pattern: string, time: bigint, zone: string): string | undefined {
  const milliseconds = Number(time / 1_000_000n);
  const offset = zoneOffset(milliseconds, zone);
  const local = new Date(milliseconds + offset);
  let out = "";
  for (const piece of piecesOf(pattern)) {
    const text =
      "literal" in piece
        ? piece.literal
        : fieldText(piece.letter, piece.count, local, Number(time % 1_000_000n), offset, zone);
    if (text === undefined) return undefined;
    out += text;
  }
  return out;
}

const quoteRegex = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
const names = (list: readonly string[], count: number): string =>
  list.map((name) => (count === 4 ? name : name.slice(0, 3))).join("|");

function fieldPattern(letter: string, count: number): string | undefined {
  if (letter === "M" || letter === "L") return count > 2 ? names(months, count) : `\\d{${count},2}`;
  if (letter === "E") return names(days, count);
  if ("yu".includes(letter)) return count === 2 ? "\\d{2}" : "[+-]?\\d{4,9}";
  if ("dHhkKms".includes(letter)) return count === 1 ? "\\d{1,2}" : `\\d{${count}}`;
  if (letter === "D") return "\\d{1,3}";
  if (letter === "S") return `\\d{${count}}`;
  if (letter === "a") return "[AaPp][Mm]";
  if ("XxZ".includes(letter)) return "Z|[+-]\\d{2}(?::?\\d{2})?";
  return undefined;
}

const monthOf = (text: string): number =>
  /^\d/u.test(text)
    ? Number(text) - 1
    : months.findIndex((month) => month.toLowerCase().startsWith(text.slice(0, 3).toLowerCase()));

function offsetOf(text: string): number {
  if (text === "Z") return 0;
  const digits = text.slice(1).replace(":", "").padEnd(4, "0");
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return (text.startsWith("-") ? -minutes : minutes) * 60_000;
}

/** Milliseconds since the epoch of a text in a pattern, undefined if it is not in it. */
export function parseDate(pattern: string, text: string, zone: string): number | undefined {
  const letters: string[] = [];
  let source = "";
  for (const piece of piecesOf(pattern)) {
    if ("literal" in piece) source += quoteRegex(piece.literal);
    else {
      const field = fieldPattern(piece.letter, piece.count);
      if (field === undefined) return undefined;
      letters.push(piece.letter);
      source += `(${field})`;
    }
  }
  const found = new RegExp(`^${source}$`, "iu").exec(text);
  if (!found) return undefined;
  const field = new Map(letters.map((letter, index) => [letter, found[index + 1] ?? ""]));
  const number = (...names: readonly string[]): number | undefined => {
    const value = names.map((name) => field.get(name)).find((each) => each !== undefined);
    return value === undefined ? undefined : Number(value);
  };
  const written = field.get("y") ?? field.get("u");
  const year =
    written === undefined ? 1970 : written.length === 2 ? 2000 + Number(written) : Number(written);
  const month = monthOf(field.get("M") ?? field.get("L") ?? "1");
  const day = number("d") ?? 1;
  const afternoon = field.get("a")?.toLowerCase() === "pm" ? 12 : 0;
  const half = number("h", "K");
  const hour = half === undefined ? (number("H", "k") ?? 0) % 24 : (half % 12) + afternoon;
  const [minute, second] = [number("m") ?? 0, number("s") ?? 0];
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  if (
    date.getUTCMonth() !== month ||
    date.getUTCDate() !== day ||
    hour > 23 ||
    minute > 59 ||
    second > 59
  )
    return undefined;
  const dayOfYear = number("D");
  if (dayOfYear !== undefined) date.setUTCMonth(0, dayOfYear);
  const millis = Number((field.get("S") ?? "").padEnd(3, "0").slice(0, 3));
  const local = date.getTime() + ((hour * 60 + minute) * 60 + second) * 1000 + millis;
  const offset = field.get("X") ?? field.get("x") ?? field.get("Z");
  return offset === undefined ? instantOf(local, zone) : local - offsetOf(offset);
}
