import { type ParsedResult, parse } from "chrono-node";
import { parse as parseGerman } from "chrono-node/de";
import { parse as parseSpanish } from "chrono-node/es";
import { parse as parseFrench } from "chrono-node/fr";
import { fold } from "../records/fold.ts";
import { readHours } from "./read-hours.ts";
import { inEnglishTimes } from "./time-words.ts";

/** From a time up to, not including, another; milliseconds since the Unix epoch. */
export interface TimeRange {
  readonly from: number;
  readonly to: number;
  /** The words that named it. */
  readonly text: string;
}

interface Found {
  readonly range?: TimeRange;
  /** The text without the words that named the time. */
  readonly without: string;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const units: Readonly<Record<string, number>> = {
  ...{ minute, minuten: minute, minuto: minute },
  ...{ hour, stunde: hour, heure: hour, hora: hour, ora: hour, ore: hour, uur: hour },
  ...{ day, tag: day, jour: day, dia: day, giorno: day, giorni: day, dag: day, dagen: day },
  ...{ week: 7 * day, woche: 7 * day, semaine: 7 * day, semana: 7 * day },
  ...{ settimana: 7 * day, settimane: 7 * day },
  ...{ month: 30 * day, monat: 30 * day, mois: 30 * day, mes: 30 * day, mese: 30 * day },
};

const unitWords =
  "minute|hour|day|week|month|minuten|stunde|tag|woche|monat|heure|jour|semaine|mois|minuto|hora|dia|día|semana|mes|mês|ora|ore|giorno|giorni|settimana|settimane|mese|uur|dag|dagen";
const ending = String.raw`(?:e?n|e|s)?(?!\p{L})`;
const numbers =
  "an?|one|two|three|four|five|six|einer?|einem|zwei|drei|vier|f[uü]nf|sechs|une?|deux|trois|quatre|cinq|una?|dos|tres|cuatro|cinco|um|uma|dois|duas|tr[eê]s|quatro|due|tre|\\d{1,4}";

const spanPattern = new RegExp(
  String.raw`\b(?:(?:in|over|during|within|for|von|der|den|in der|in den|pendant|en|durante|nas?|nos?|nelle|negli|nell'|au cours des?)\s+)*(?:(?:the|la|les|el|las|los|le|gli|der|den|as|os)\s+)?(?:(?<before>${numbers})\s+)?(?:last|past|previous|letzten?|letzter|vergangenen?|derni[eè]re?s?|[uú]ltim[oaie]s?)\s+(?:(?<count>${numbers})\s+)?(?<unit>${unitWords})${ending}`,
  "iu",
);
const agoPattern = new RegExp(
  String.raw`\b(?:(?:since|from|seit|depuis|desde)\s+)?(?:(?:vor|il y a|hace|h[aá])\s+(?<a>${numbers})\s+(?<unitA>${unitWords})${ending}|(?<b>${numbers})\s+(?<unitB>${unitWords})${ending}\s+(?:ago|fa|geleden|atr[aá]s))`,
  "iu",
);

const parts: readonly (readonly [RegExp, number, number])[] = [
  [/morning|vormittag|morgens|matin|ma[nñ]ana por/iu, 5, 12],
  [/afternoon|nachmittag|apr[eè]s-midi|tarde/iu, 12, 18],
  [/evening|abend|soir/iu, 17, 24],
  [/night|nacht|nuit|noche/iu, 20, 30],
];

/** Minutes that the time zone is ahead of UTC at a time. */
function zoneOffset(time: number, timeZone: string): number {
  const fields = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  }).formatToParts(time);
  const part = (type: string) => Number(fields.find((each) => each.type === type)?.value ?? 0);
  const local = Date.UTC(
    part("year"),
    part("month") - 1,
    part("day"),
    part("hour"),
    part("minute"),
  );
  return Math.round((local - Math.floor(time / minute) * minute) / minute);
}

const lonely =
  /^(?:may|mar|march|sat|sun|mon|jan|june|april|august|now|second|mi|do|so|sa|di|mar|jan)$/iu;

function rangeOf(result: ParsedResult, offset: number): readonly [number, number] {
  const start = result.start.date().getTime();
  const end = result.end?.date().getTime();
  if (end !== undefined) {
    return [start, result.end?.isCertain("hour") ? end : startOfDay(end, offset) + day];
  }
  const midnight = startOfDay(start, offset);
  const part = parts.find(([pattern]) => pattern.test(result.text));
  if (part && !result.start.isCertain("hour")) {
    return [midnight + part[1] * hour, midnight + part[2] * hour];
  }
  if (result.start.isCertain("minute")) return [start - 15 * minute, start + 15 * minute];
  if (result.start.isCertain("hour")) {
    return part ? [midnight + part[1] * hour, midnight + part[2] * hour] : [start, start + hour];
  }
  if (!result.start.isCertain("day") && !result.start.isCertain("weekday")) {
    return [startOfDay(start, offset), startOfDay(start, offset) + 31 * day];
  }
  return [midnight, midnight + day];
}

const startOfDay = (time: number, offset: number): number => {
  const local = time + offset * minute;
  return Math.floor(local / day) * day - offset * minute;
};

interface Options {
  readonly now: number;
  readonly timeZone: string;
}

const small: Readonly<Record<string, number>> = Object.fromEntries(
  [
    "a an one ein eine einer einem un une una um uma",
    "two zwei deux dos dois duas due",
    "three drei trois tres tre",
    "four vier quatre cuatro quatro",
    "five funf cinq cinco",
    "six sechs",
  ].flatMap((words, index) => words.split(" ").map((word) => [word, index + 1])),
);

function relative(text: string, { now, timeZone }: Options): Found | undefined {
  const span = spanPattern.exec(text);
  const match = span ?? agoPattern.exec(text);
  const groups = match?.groups;
  if (!match || !groups) return undefined;
  const unit = units[fold(groups["unit"] ?? groups["unitA"] ?? groups["unitB"] ?? "")];
  const said = fold(groups["count"] ?? groups["before"] ?? groups["a"] ?? groups["b"] ?? "1");
  const count = small[said] ?? Number(said);
  if (unit === undefined || !Number.isFinite(count)) return undefined;
  const without = text.replace(match[0], " ");
  const from = now - count * unit;
  const named = match[0].trim();
  if (span || unit < day || isSince(named)) {
    return { range: { from, to: now + minute, text: named }, without };
  }
  // “Three days ago” is that day, not all since then.
  const midnight = startOfDay(from, zoneOffset(from, timeZone));
  return { range: { from: midnight, to: midnight + day, text: named }, without };
}

const periodPattern = /\bthis (week|month)\b/iu;

/** The week from Monday, or the month from its first day, up to now. */
function period(text: string, { now, timeZone }: Options): Found | undefined {
  const match = periodPattern.exec(text);
  if (!match) return undefined;
  const offset = zoneOffset(now, timeZone);
  const local = new Date(now + offset * minute);
  const days =
    match[1]?.toLowerCase() === "week" ? (local.getUTCDay() + 6) % 7 : local.getUTCDate() - 1;
  const from = startOfDay(now, offset) - days * day;
  return {
    range: { from, to: now + minute, text: match[0] },
    without: text.replace(match[0], " "),
  };
}

const since = /\b(?:since|seit|depuis|desde|from|dal|sinds)(?:\s+(?:the|le|la|el))?/iu;
const isSince = (text: string): boolean => new RegExp(`^${since.source}\\b`, "iu").test(text);
const endsWithSince = (text: string): boolean =>
  new RegExp(`${since.source}\\s*$`, "iu").test(text);

/** Weekdays are read as the nearest one; what is asked about has been. */
const hasBeen = (from: number, result: ParsedResult, now: number): number =>
  from > now && result.start.isCertain("weekday") ? from - 7 * day : from;

/** The time that a question names: days, weekdays, dates, hours and parts of the day, in six languages. */
export function readTime(question: string, options: Options): Found {
  const text = inEnglishTimes(question);
  const { now, timeZone } = options;
  const hours = readHours(text);
  const rest = hours ? text.replace(hours.text, " ") : text;
  const plain = relative(rest, options) ?? period(rest, options);
  if (plain) return plain;
  const offset = zoneOffset(now, timeZone);
  const reference = { instant: new Date(now), timezone: offset };
  const [result] = [parse, parseGerman, parseFrench, parseSpanish]
    .flatMap((read) => read(rest, reference))
    .filter(
      (each) => !lonely.test(each.text) && /\p{L}{3}|\d[:.]\d|\d{4}|\d\s?[ap]m/iu.test(each.text),
    )
    .toSorted((a, b) => b.text.length - a.text.length || a.index - b.index);
  if (!result) {
    if (!hours) return { without: text };
    const midnight = startOfDay(now, offset);
    const { from, to, text: named } = hours;
    return {
      range: { from: midnight + from * minute, to: midnight + to * minute, text: named },
      without: rest,
    };
  }
  const before = rest.slice(0, result.index);
  const without = `${before} ${rest.slice(result.index + result.text.length)}`;
  const [start, end] = rangeOf(result, offset);
  const from = hasBeen(start, result, now);
  const to = end - (start - from);
  if (hours) {
    const midnight = startOfDay(from, offset);
    return {
      range: {
        from: midnight + hours.from * minute,
        to: midnight + hours.to * minute,
        text: `${result.text}, ${hours.text}`,
      },
      without,
    };
  }
  return {
    range: { from, to: endsWithSince(before) ? now + minute : to, text: result.text },
    without: endsWithSince(before) ? without.replace(since, " ") : without,
  };
}
