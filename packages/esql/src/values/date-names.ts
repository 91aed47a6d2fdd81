/** Names of months and days in a language, long and short. */
export interface DateNames {
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly days: readonly string[];
  readonly shortDays: readonly string[];
}

const known = new Map<string, DateNames>();

const english = /^(?:en\b|root$|$)/iu;

/** Does English stand for a locale? Then names need no look-up. */
export const isEnglish = (locale: string): boolean => english.test(locale);

/** Is this a language tag such as `fr-FR`? */
export function isLocale(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length > 0;
  } catch {
    return false;
  }
}

/** The names of a locale; those of an unknown one are English. */
export function dateNames(locale: string): DateNames {
  const tag = isEnglish(locale) || !isLocale(locale) ? "en" : locale;
  const found = known.get(tag);
  if (found) return found;
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(tag, { timeZone: "UTC", ...options });
  const monthsIn = (month: "long" | "short"): readonly string[] =>
    Array.from({ length: 12 }, (_, index) => format({ month }).format(Date.UTC(2023, index, 15)));
  // The first of January 2023 was a Sunday.
  const daysIn = (weekday: "long" | "short"): readonly string[] =>
    Array.from({ length: 7 }, (_, index) =>
      format({ weekday }).format(Date.UTC(2023, 0, 1 + index)),
    );
  const names: DateNames = {
    months: monthsIn("long"),
    shortMonths: monthsIn("short"),
    days: daysIn("long"),
    shortDays: daysIn("short"),
  };
  if (known.size > 50) known.clear();
  known.set(tag, names);
  return names;
}
