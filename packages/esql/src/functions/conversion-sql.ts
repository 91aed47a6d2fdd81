import { sqlString } from "../sql/literal.ts";
import { type EsType, isDate, isString, sqlType } from "../types/types.ts";
import type { CallSite } from "./spec.ts";

const outOf = (site: CallSite, x: string, type: string): string =>
  site.fail(
    "org.elasticsearch.xpack.esql.core.InvalidArgumentException: [",
    `CAST(${x} AS VARCHAR) || ${sqlString(`] out of [${type}] range`)}`,
  );

/** A number, or its text, as a whole number of a type; what does not fit is null and warns. */
export function toWhole(
  x: string,
  from: EsType,
  to: "integer" | "long" | "unsigned_long",
  site: CallSite,
): string {
  const value = site.mention(x);
  const target = sqlType(to);
  if (from === "boolean") return `CAST(${value} AS ${target})`;
  if (from === "date") return `TRY_CAST(epoch_ms(${value}) AS ${target})`;
  if (from === "date_nanos") return `TRY_CAST(epoch_ns(${value}) AS ${target})`;
  const orFail = (converted: string, failure: string): string =>
    `coalesce(${converted}, CASE WHEN ${value} IS NOT NULL THEN ${failure} END)`;
  if (!isString(from)) {
    const rounded = from === "double" ? `floor(${value} + 0.5e0)` : value;
    return orFail(`TRY_CAST(${rounded} AS ${target})`, outOf(site, value, to));
  }
  const failure =
    to === "unsigned_long"
      ? site.fail("java.lang.NumberFormatException: ", noDecimal(value))
      : site.fail(
          'java.lang.NumberFormatException: For input string: "',
          `${value} || ${sqlString('"')}`,
        );
  const number = `regexp_full_match(${value}, ${sqlString("[+-]?[0-9]+")})`;
  const real = `floor(TRY_CAST(${value} AS DOUBLE) + 0.5e0)`;
  const parsed = `CASE WHEN ${number} THEN TRY_CAST(${value} AS ${target}) ELSE TRY_CAST(${real} AS ${target}) END`;
  return orFail(parsed, failure);
}

/** What Java's BigDecimal says of a text that is no number. */
const noDecimal = (value: string): string =>
  `CASE WHEN ${value} = '' THEN ${sqlString("Index 0 out of bounds for length 0")} ELSE ${sqlString("Character ")} || regexp_extract(${value}, '[^0-9.eE+-]') || ${sqlString(' is neither a decimal digit number, decimal point, nor "e" notation exponential mark.')} END`;

/** A text of digits to some base as a whole number; `0x` may stand in front to base 16. */
export function toBase(x: string, base: string, to: "integer" | "long", site: CallSite): string {
  const value = site.mention(x);
  const parsed = site.mention(site.runtime("esql_parse_base", [value, `CAST(${base} AS BIGINT)`]));
  const failure = site.fail(
    'java.lang.NumberFormatException: For input string: "',
    `${value} || ${sqlString('"')}`,
  );
  return `coalesce(TRY_CAST(${parsed} AS ${sqlType(to)}), CASE WHEN ${value} IS NOT NULL AND ${base} IS NOT NULL THEN ${failure} END)`;
}

/** A number, or its text, as a double. */
export function toDouble(x: string, from: EsType, site: CallSite): string {
  if (from === "date") return `CAST(epoch_ms(${x}) AS DOUBLE)`;
  if (from === "boolean") return `CAST(CAST(${x} AS INTEGER) AS DOUBLE)`;
  if (!isString(from)) return `CAST(${x} AS DOUBLE)`;
  const value = site.mention(x);
  const failure = site.fail(
    'java.lang.NumberFormatException: For input string: "',
    `${value} || ${sqlString('"')}`,
  );
  const number = sqlString("\\s*[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?\\s*");
  return `CASE WHEN ${value} IS NULL THEN NULL WHEN regexp_full_match(${value}, ${number}) THEN TRY_CAST(trim(${value}) AS DOUBLE) ELSE ${failure} END`;
}

/** Any value as the text that Elasticsearch gives it. */
export function toText(x: string, from: EsType, site: CallSite): string {
  if (from === "date") return `strftime(${x}, '%Y-%m-%dT%H:%M:%S.%gZ')`;
  if (from === "date_nanos") return site.runtime("esql_nanos_text", [`epoch_ns(${x})`]);
  if (from === "ip") return site.runtime("esql_ip_text", [x]);
  if (from === "version") return `split_part(${x}, chr(4), 2)`;
  if (from === "double") return site.runtime("esql_double_text", [x]);
  return `CAST(${x} AS VARCHAR)`;
}

/** Nanoseconds since the epoch as a date, null with a warning where it cannot hold them. */
function nanosOf(nanos: string, parsed: string, shown: string, site: CallSite): string {
  const value = site.mention(nanos);
  const fail = (why: string): string =>
    site.fail(
      "java.lang.IllegalArgumentException: date[",
      `CAST(${shown} AS VARCHAR) || ${sqlString(why)}`,
    );
  const early = fail("] is before the epoch in 1970 and cannot be stored in nanosecond resolution");
  const late = fail(
    "] is after 2262-04-11T23:47:16.854775807 and cannot be stored in nanosecond resolution",
  );
  return `CASE WHEN ${parsed} IS NULL THEN NULL WHEN ${value} < 0 THEN ${early} WHEN ${value} > 9223372036854775806 THEN ${late} ELSE make_timestamp_ns(CAST(${value} AS BIGINT)) END`;
}

/** Milliseconds or nanoseconds since the epoch, a text or a date as a date. */
export function toDate(x: string, from: EsType, to: "date" | "date_nanos", site: CallSite): string {
  if (isDate(from)) {
    const millis = site.mention(`epoch_ms(${x})`);
    if (to === "date") return `make_timestamp_ms(${millis})`;
    return nanosOf(`CAST(${millis} AS HUGEINT) * 1000000`, millis, x, site);
  }
  if (!isString(from)) {
    const number = site.mention(`TRY_CAST(${x} AS BIGINT)`);
    const outside = site.fail(
      "java.lang.IllegalArgumentException: a date must lie between the bounds of its type: ",
      `CAST(${x} AS VARCHAR)`,
    );
    const [make, inside] =
      to === "date"
        ? ["make_timestamp_ms", `${number} BETWEEN -9200000000000000 AND 9200000000000000`]
        : ["make_timestamp_ns", `${number} BETWEEN 0 AND 9223372036854775806`];
    return `CASE WHEN ${x} IS NULL THEN NULL WHEN ${inside} THEN ${make}(${number}) ELSE ${outside} END`;
  }
  const value = site.mention(x);
  const zone = sqlString(site.env.planner.settings.timeZone);
  const nanos = to === "date_nanos";
  const name = nanos ? "esql_parse_nanos" : "esql_parse_date";
  const parsed = site.mention(site.runtime(name, [value, zone]));
  const made = nanos
    ? nanosOf(`TRY_CAST(${parsed} AS HUGEINT)`, parsed, value, site)
    : `make_timestamp_ms(${parsed})`;
  const failure = site.fail(
    "java.lang.IllegalArgumentException: failed to parse date field [",
    `${value} || ${sqlString("] with format [strict_date_optional_time]")}`,
  );
  return `CASE WHEN ${value} IS NULL THEN NULL WHEN ${parsed} IS NULL THEN ${failure} ELSE ${made} END`;
}
