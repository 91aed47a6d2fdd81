import { type ParsedResult, parse } from "chrono-node";
import { parse as parseGerman } from "chrono-node/de";
import { parse as parseSpanish } from "chrono-node/es";
import { parse as parseFrench } from "chrono-node/fr";

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
  minute,
  hour,
  day,
  week: 7 * day,
  month: 30 * day,
  minuten: minute,
  stunde: hour,
  tag: day,
  woche: 7 * day,
  monat: 30 * day,
  heure: hour,
  jour: day,
  semaine: 7 * day,
  mois: 30 * day,
  hora: hour,
  dia: day,
  semana: 7 * day,
  mes: 30 * day,
};

const spanPattern =
  /\b(?:in |over |during |within |for |von |der |den |in der |in den |pendant |en |durante )?(?:the |la |les |el |los |las )?(?:last|past|previous|letzten?|letzter|vergangenen?|derni[eè]re?s?|[uú]ltim[oa]s?)\s+(\d{1,4}\s+)?(minute|hour|day|week|month|minuten|stunde|tag|woche|monat|heure|jour|semaine|mois|hora|dia|día|semana|mes)(?:e?n|e|s)?\b/iu;

const agoPattern =
  /\b(?:since |from |seit |depuis |desde )?(an?|one|two|three|\d{1,4})\s+(minute|hour|day|week|month)s?\s+ago\b/iu;

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

const counts: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3 };

function relative(text: string, { now }: Options): Found | undefined {
  const span = spanPattern.exec(text);
  const ago = span ? null : agoPattern.exec(text);
  const match = span ?? ago;
  if (!match) return undefined;
  const unit =
    units[
      (match[2] ?? "")
        .normalize("NFKD")
        .replace(/\p{Mark}/gu, "")
        .toLowerCase()
    ];
  const said = (match[1] ?? "1").trim().toLowerCase();
  const count = counts[said] ?? Number(said);
  if (unit === undefined || !Number.isFinite(count)) return undefined;
  return {
    range: { from: now - count * unit, to: now + minute, text: match[0].trim() },
    without: text.replace(match[0], " "),
  };
}

const isSince = (before: string): boolean =>
  /\b(?:since|seit|depuis|desde|from)\s*$/iu.test(before);

/** The time that a question names, with weekdays, dates and parts of the day in four languages. */
export function readTime(text: string, options: Options): Found {
  const plain = relative(text, options);
  if (plain) return plain;
  const { now, timeZone } = options;
  const offset = zoneOffset(now, timeZone);
  const reference = { instant: new Date(now), timezone: offset };
  const [result] = [parse, parseGerman, parseFrench, parseSpanish]
    .flatMap((read) => read(text, reference))
    .filter(
      (each) => !lonely.test(each.text) && /\p{L}{3}|\d[:.]\d|\d{4}|\d\s?[ap]m/iu.test(each.text),
    )
    .toSorted((a, b) => b.text.length - a.text.length || a.index - b.index);
  if (!result) return { without: text };
  const before = text.slice(0, result.index);
  const [from, to] = rangeOf(result, offset);
  return {
    range: { from, to: isSince(before) ? now + minute : to, text: result.text },
    without: `${before} ${text.slice(result.index + result.text.length)}`,
  };
}
