const midnight = (x: string): string => `date_trunc('day', ${x})`;
const millisOfDay = (x: string): string => `(epoch_ms(${x}) - epoch_ms(${midnight(x)}))`;

/** Java's ChronoField names, the parts of a date that DATE_EXTRACT knows. */
const parts: Readonly<Record<string, (x: string) => string>> = {
  aligned_day_of_week_in_month: (x) => `((day(${x}) - 1) % 7 + 1)`,
  aligned_day_of_week_in_year: (x) => `((dayofyear(${x}) - 1) % 7 + 1)`,
  aligned_week_of_month: (x) => `((day(${x}) - 1) // 7 + 1)`,
  aligned_week_of_year: (x) => `((dayofyear(${x}) - 1) // 7 + 1)`,
  ampm_of_day: (x) => `(hour(${x}) // 12)`,
  clock_hour_of_ampm: (x) => `((hour(${x}) + 11) % 12 + 1)`,
  clock_hour_of_day: (x) => `((hour(${x}) + 23) % 24 + 1)`,
  day_of_month: (x) => `day(${x})`,
  day_of_week: (x) => `isodow(${x})`,
  day_of_year: (x) => `dayofyear(${x})`,
  epoch_day: (x) => `(epoch_ms(${midnight(x)}) // 86400000)`,
  era: (x) => `CASE WHEN year(${x}) > 0 THEN 1 ELSE 0 END`,
  hour_of_ampm: (x) => `(hour(${x}) % 12)`,
  hour_of_day: (x) => `hour(${x})`,
  instant_seconds: (x) => `CAST(floor(epoch_ms(${x}) / 1000) AS BIGINT)`,
  micro_of_day: (x) => `(${millisOfDay(x)} * 1000)`,
  micro_of_second: (x) => `((epoch_ms(${x}) % 1000) * 1000)`,
  milli_of_day: millisOfDay,
  milli_of_second: (x) => `(epoch_ms(${x}) % 1000)`,
  minute_of_day: (x) => `(hour(${x}) * 60 + minute(${x}))`,
  minute_of_hour: (x) => `minute(${x})`,
  month_of_year: (x) => `month(${x})`,
  nano_of_day: (x) => `(${millisOfDay(x)} * 1000000)`,
  nano_of_second: (x) => `((epoch_ms(${x}) % 1000) * 1000000)`,
  offset_seconds: () => "0",
  proleptic_month: (x) => `(year(${x}) * 12 + month(${x}) - 1)`,
  second_of_day: (x) => `(${millisOfDay(x)} // 1000)`,
  second_of_minute: (x) => `second(${x})`,
  year: (x) => `year(${x})`,
  year_of_era: (x) => `abs(year(${x}))`,
};

/** SQL of a part of a local date, undefined for an unknown part. */
export const datePartSql = (name: string, date: string): string | undefined =>
  Object.hasOwn(parts, name) ? parts[name]?.(date) : undefined;
