/** A date in the forms that its parts are read from. */
export interface DateForms {
  /** What the clocks of the zone show, as a TIMESTAMP. */
  readonly local: string;
  readonly instant: string;
  /** Nanoseconds within the second. */
  readonly nanos: string;
}

const midnight = ({ local }: DateForms): string => `date_trunc('day', ${local})`;
const secondOfDay = ({ local }: DateForms): string =>
  `(hour(${local}) * 3600 + minute(${local}) * 60 + second(${local}))`;
const ofDay =
  (perSecond: number) =>
  (forms: DateForms): string =>
    `(CAST(${secondOfDay(forms)} AS BIGINT) * ${perSecond} + ${forms.nanos} // ${1e9 / perSecond})`;
const ofSecond =
  (perSecond: number) =>
  ({ nanos }: DateForms): string =>
    `(${nanos} // ${1e9 / perSecond})`;
const local =
  (sql: (local: string) => string) =>
  (forms: DateForms): string =>
    sql(forms.local);

/** Java's ChronoField names, the parts of a date that DATE_EXTRACT knows. */
const parts: Readonly<Record<string, (forms: DateForms) => string>> = {
  aligned_day_of_week_in_month: local((x) => `((day(${x}) - 1) % 7 + 1)`),
  aligned_day_of_week_in_year: local((x) => `((dayofyear(${x}) - 1) % 7 + 1)`),
  aligned_week_of_month: local((x) => `((day(${x}) - 1) // 7 + 1)`),
  aligned_week_of_year: local((x) => `((dayofyear(${x}) - 1) // 7 + 1)`),
  ampm_of_day: local((x) => `(hour(${x}) // 12)`),
  clock_hour_of_ampm: local((x) => `((hour(${x}) + 11) % 12 + 1)`),
  clock_hour_of_day: local((x) => `((hour(${x}) + 23) % 24 + 1)`),
  day_of_month: local((x) => `day(${x})`),
  day_of_week: local((x) => `isodow(${x})`),
  day_of_year: local((x) => `dayofyear(${x})`),
  epoch_day: (forms) => `(epoch_ms(${midnight(forms)}) // 86400000)`,
  era: local((x) => `CASE WHEN year(${x}) > 0 THEN 1 ELSE 0 END`),
  hour_of_ampm: local((x) => `(hour(${x}) % 12)`),
  hour_of_day: local((x) => `hour(${x})`),
  instant_seconds: ({ instant }) => `CAST(floor(epoch_ms(${instant}) / 1000) AS BIGINT)`,
  micro_of_day: ofDay(1e6),
  micro_of_second: ofSecond(1e6),
  milli_of_day: ofDay(1e3),
  milli_of_second: ofSecond(1e3),
  minute_of_day: local((x) => `(hour(${x}) * 60 + minute(${x}))`),
  minute_of_hour: local((x) => `minute(${x})`),
  month_of_year: local((x) => `month(${x})`),
  nano_of_day: ofDay(1e9),
  nano_of_second: ofSecond(1e9),
  offset_seconds: (forms) => `((epoch_ms(${forms.local}) - epoch_ms(${forms.instant})) // 1000)`,
  proleptic_month: local((x) => `(year(${x}) * 12 + month(${x}) - 1)`),
  second_of_day: secondOfDay,
  second_of_minute: local((x) => `second(${x})`),
  year: local((x) => `year(${x})`),
  year_of_era: local((x) => `abs(year(${x}))`),
};

/** SQL of a part of a date, undefined for an unknown part. */
export const datePartSql = (name: string, forms: DateForms): string | undefined =>
  Object.hasOwn(parts, name) ? parts[name]?.(forms) : undefined;
