import { dateNames } from "./date-names.ts";
import { patternOf, piecesOf } from "./date-pieces.ts";
import { zoneOffset } from "./zone.ts";

const pad = (value: number, width: number): string =>
  value < 0 ? `-${String(-value).padStart(width, "0")}` : String(value).padStart(width, "0");

function offsetText(offset: number, letter: string, count: number): string {
  if (offset === 0 && letter === "X") return "Z";
  const minutes = Math.abs(offset) / 60_000;
  const [hour, minute] = [pad(Math.floor(minutes / 60), 2), pad(minutes % 60, 2)];
  const sign = offset < 0 ? "-" : "+";
  if (letter === "O") {
    if (offset === 0) return "GMT";
    const short = minute === "00" ? `${Number(hour)}` : `${Number(hour)}:${minute}`;
    return `GMT${sign}${count === 4 ? `${hour}:${minute}` : short}`;
  }
  if (letter !== "Z" && count === 1 && minute === "00") return `${sign}${hour}`;
  const colon = letter !== "Z" && (count === 3 || count === 5) ? ":" : "";
  return `${sign}${hour}${colon}${minute}`;
}

interface Week {
  readonly day: number;
  readonly week: number;
  readonly year: number;
}

/** Day of the ISO week (1 is Monday), week and the year that the week belongs to. */
function weekOf(date: Date): Week {
  const day = date.getUTCDay() || 7;
  const thursday = new Date(date.getTime() + (4 - day) * 86_400_000);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * 86_400_000)) + 1;
  return { day, week, year };
}

/** What fields are read from. */
interface Reading {
  /** The local time, as if it were UTC. */
  readonly date: Date;
  /** Nanoseconds beyond the millisecond. */
  readonly nanos: number;
  readonly offset: number;
  readonly zone: string;
  readonly locale: string;
}

const quarterNames = ["1st quarter", "2nd quarter", "3rd quarter", "4th quarter"];

function fieldText(letter: string, count: number, reading: Reading): string | undefined {
  const { date, nanos, offset, zone, locale } = reading;
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  const hour = date.getUTCHours();
  const fraction = pad(date.getUTCMilliseconds() * 1_000_000 + nanos, 9);
  const names = dateNames(locale);
  const text = (long: readonly string[], short: readonly string[], index: number): string =>
    (count === 4 ? long : short)[index]?.slice(0, count === 5 ? 1 : undefined) ?? "";
  const dayMillis = date.getTime() - Math.floor(date.getTime() / 86_400_000) * 86_400_000;
  switch (letter) {
    case "y":
    case "u":
      return count === 2 ? pad(Math.abs(year) % 100, 2) : pad(year, count);
    case "Y":
      return pad(weekOf(date).year, count);
    case "M":
    case "L":
      return count > 2 ? text(names.months, names.shortMonths, month) : pad(month + 1, count);
    case "d":
      return pad(date.getUTCDate(), count);
    case "D":
      return pad(Math.floor((date.getTime() - Date.UTC(year, 0, 1)) / 86_400_000) + 1, count);
    case "E":
      return text(names.days, names.shortDays, date.getUTCDay());
    case "e":
    case "c":
      return count > 2
        ? text(names.days, names.shortDays, date.getUTCDay())
        : pad(weekOf(date).day, count);
    case "w":
      return pad(weekOf(date).week, count);
    case "W":
      return pad(Math.ceil((date.getUTCDate() - weekOf(date).day + 1) / 7) + 1, count);
    case "Q":
    case "q": {
      const quarter = Math.floor(month / 3);
      if (count === 4) return quarterNames[quarter];
      return count === 3 ? `Q${quarter + 1}` : pad(quarter + 1, count);
    }
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
    case "A":
      return pad(dayMillis, count);
    case "N":
      return String(BigInt(dayMillis) * 1_000_000n + BigInt(nanos)).padStart(count, "0");
    case "a":
      return hour < 12 ? "AM" : "PM";
    case "G":
      return year > 0 ? "AD" : "BC";
    case "X":
    case "x":
    case "Z":
    case "O":
      return offsetText(offset, letter, count);
    case "V":
    case "z":
      return zone === "UTC" && letter === "V" ? "Z" : zone;
    default:
      return undefined;
  }
}

/** Nanoseconds since the epoch as text in a format, undefined for a format that is none. */
export function formatDate(
  format: string,
  time: bigint,
  zone: string,
  locale = "en",
): string | undefined {
  const milliseconds = Number(time / 1_000_000n) - (time % 1_000_000n < 0n ? 1 : 0);
  if (/^epoch_second$/iu.test(format)) return String(milliseconds / 1000);
  if (/^epoch_millis$/iu.test(format)) return String(milliseconds);
  const offset = zoneOffset(milliseconds, zone);
  const nanos = Number(time - BigInt(milliseconds) * 1_000_000n);
  const reading = { date: new Date(milliseconds + offset), nanos, offset, zone, locale };
  let out = "";
  for (const piece of piecesOf(patternOf(format))) {
    if (piece.kind === "literal") out += piece.text;
    if (piece.kind !== "field") continue;
    const text = fieldText(piece.letter, piece.count, reading);
    if (text === undefined) return undefined;
    out += text;
  }
  return out;
}
