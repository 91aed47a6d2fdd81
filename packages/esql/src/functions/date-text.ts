import { EsqlError } from "../errors/esql-error.ts";
import { sqlString } from "../sql/literal.ts";
import { dates, strings } from "../types/types.ts";
import { isEnglish } from "../values/date-names.ts";
import { unknownLetter } from "../values/date-pieces.ts";
import { simpleFormat } from "./date-format.ts";
import { localSql } from "./date-trunc.ts";
import { type CallSite, parameter, type ScalarSpec } from "./spec.ts";

const date = parameter("date", dates);
const iso = "yyyy-MM-dd'T'HH:mm:ss.SSSX";

/** Refuses a constant format that no date can have. */
function checkFormat(format: unknown): void {
  if (typeof format !== "string") return;
  for (const each of format.split("||")) {
    const letter = unknownLetter(each);
    if (letter === undefined) continue;
    const message = `Invalid format: [${format}]: Unknown pattern letter: ${letter}`;
    throw new EsqlError("illegal_argument_exception", [{ message }]);
  }
}

function formatSql(value: string, format: string | undefined, site: CallSite): string {
  const { timeZone, locale } = site.env.planner.settings;
  const nanos =
    site.args.at(-1)?.type === "date_nanos" ? `epoch_ns(${value})` : `epoch_ms(${value}) * 1000000`;
  return site.runtime("esql_format_date", [
    format ?? sqlString(iso),
    nanos,
    sqlString(timeZone),
    sqlString(locale),
  ]);
}

const named = (
  name: string,
  sql: string,
  format: string,
  brief: string,
  result: string,
): ScalarSpec => ({
  kind: "scalar",
  name,
  parameters: [date],
  returns: "keyword",
  brief,
  examples: [[`ROW ${name}("2026-03-05"::date)`, result]],
  sql: ([x = ""], site) => {
    const { timeZone, locale } = site.env.planner.settings;
    if (!isEnglish(locale)) return formatSql(x, sqlString(format), site);
    return `${sql}(${localSql(x, timeZone)})`;
  },
});

/** An option of the map behind the arguments, as text. */
function option(site: CallSite, name: string): string | undefined {
  const value = site.node.options?.get(name);
  return value?.kind === "literal" && typeof value.value === "string" ? value.value : undefined;
}

export const dateTextFunctions: readonly ScalarSpec[] = [
  {
    kind: "scalar",
    name: "DATE_FORMAT",
    parameters: [parameter("dateFormat", strings, { optional: true }), date],
    parameterAt: (index, count) => (index === count - 1 ? date : parameter("dateFormat", strings)),
    returns: "keyword",
    brief: "A date as text in a format of Java's DateTimeFormatter, ISO 8601 if none is given.",
    examples: [['ROW DATE_FORMAT("yyyy-MM-dd", "2022-05-06T10:00:00Z"::date)', "2022-05-06"]],
    sql: (args, site) => {
      const { timeZone, locale } = site.env.planner.settings;
      const value = args.at(-1) ?? "";
      const format = args.length === 2 ? site.constant(0) : iso;
      checkFormat(format);
      const simple =
        typeof format === "string" && isEnglish(locale)
          ? simpleFormat(format, timeZone)
          : undefined;
      if (simple !== undefined)
        return `strftime(${localSql(value, timeZone)}, ${sqlString(simple)})`;
      return formatSql(value, args.length === 2 ? args[0] : undefined, site);
    },
  },
  {
    kind: "scalar",
    name: "DATE_PARSE",
    parameters: [
      parameter("datePattern", strings, { optional: true }),
      parameter("dateString", strings),
    ],
    returns: "date",
    brief:
      'The date that a text is in a format of Java\'s DateTimeFormatter. Options: `{"time_zone": …, "locale": …}`.',
    examples: [
      ['ROW TO_STRING(DATE_PARSE("yyyy-MM-dd", "2022-05-06"))', "2022-05-06T00:00:00.000Z"],
    ],
    sql: (args, site) => {
      const { timeZone, locale } = site.env.planner.settings;
      const zone = sqlString(option(site, "time_zone") ?? timeZone);
      const language = sqlString(option(site, "locale") ?? locale);
      const value = site.mention(args.at(-1) ?? "");
      checkFormat(args.length === 2 ? site.constant(0) : undefined);
      const format = args.length === 2 ? (args[0] ?? "") : undefined;
      const call =
        format === undefined
          ? site.runtime("esql_parse_date", [value, zone])
          : site.runtime("esql_parse_date_format", [format, value, zone, language]);
      const parsed = site.mention(call);
      const shown = format ?? sqlString("strict_date_optional_time");
      const failure = site.fail(
        "java.lang.IllegalArgumentException: failed to parse date field [",
        `${value} || ${sqlString("] with format [")} || ${shown} || ']'`,
      );
      const missing = format === undefined ? "" : ` OR ${format} IS NULL`;
      return `CASE WHEN ${value} IS NULL${missing} THEN NULL WHEN ${parsed} IS NULL THEN ${failure} ELSE make_timestamp_ms(${parsed}) END`;
    },
  },
  named("DAY_NAME", "dayname", "EEEE", "The name of the day of the week.", "Thursday"),
  named("MONTH_NAME", "monthname", "MMMM", "The name of the month.", "March"),
];
