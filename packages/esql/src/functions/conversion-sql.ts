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
  const failure = site.fail(
    'java.lang.NumberFormatException: For input string: "',
    `${value} || ${sqlString('"')}`,
  );
  const number = `regexp_full_match(${value}, ${sqlString("[+-]?[0-9]+")})`;
  const real = `floor(TRY_CAST(${value} AS DOUBLE) + 0.5e0)`;
  const parsed = `CASE WHEN ${number} THEN TRY_CAST(${value} AS ${target}) ELSE TRY_CAST(${real} AS ${target}) END`;
  return orFail(parsed, failure);
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

/** Milliseconds or nanoseconds since the epoch, a text or a date as a date. */
export function toDate(x: string, from: EsType, to: "date" | "date_nanos", site: CallSite): string {
  if (isDate(from)) return `CAST(date_trunc('milliseconds', ${x}) AS ${sqlType(to)})`;
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
  const parsed = site.mention(site.runtime("esql_parse_date", [value, zone]));
  const made = nanos ? `make_timestamp_ns(${parsed})` : `make_timestamp_ms(${parsed} // 1000000)`;
  const failure = site.fail(
    "java.lang.IllegalArgumentException: failed to parse date field [",
    `${value} || ${sqlString("] with format [strict_date_optional_time]")}`,
  );
  return `CASE WHEN ${value} IS NULL THEN NULL WHEN ${parsed} IS NULL THEN ${failure} ELSE ${made} END`;
}
