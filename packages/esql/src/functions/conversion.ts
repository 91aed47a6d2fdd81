import { isDuration } from "../check/convert.ts";
import { sqlNull, sqlString } from "../sql/literal.ts";
import { parseDuration } from "../types/timespan.ts";
import { type EsType, isString, numeric, sqlType } from "../types/types.ts";
import { toBase, toDate, toDouble, toText, toWhole } from "./conversion-sql.ts";
import { foldConversion } from "./fold-conversion.ts";
import { type CallSite, type ParameterSpec, parameter, type ScalarSpec } from "./spec.ts";

const all: readonly EsType[] = [
  "boolean",
  ...numeric,
  "keyword",
  "text",
  "date",
  "date_nanos",
  "ip",
  "version",
];

interface Conversion {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly to: EsType;
  readonly from: readonly EsType[];
  readonly example: readonly [string, unknown];
  readonly sql: (x: string, from: EsType, site: CallSite) => string;
  /** A second argument that may be given. */
  readonly more?: ParameterSpec;
}

const conversion = ({
  name,
  aliases = [],
  to,
  from,
  example,
  sql,
  more,
}: Conversion): ScalarSpec => ({
  kind: "scalar",
  name,
  aliases,
  parameters: [parameter("field", from), ...(more ? [more] : [])],
  returns: to,
  each: true,
  converts: true,
  fold: ([value, ...rest], site) =>
    rest.length === 0 ? foldConversion(value, to, site) : undefined,
  brief: `Converts a value to ${to}; each of several values alone. What cannot be converted is null, with a warning.`,
  examples: [example],
  sql: ([x = ""], site) => {
    const type = site.args[0]?.type ?? "null";
    const same = type === to && site.args.length === 1;
    return same || type === "null" ? `CAST(${x} AS ${sqlType(to)})` : sql(x, type, site);
  },
});

const base = parameter("base", ["integer", "long"], { optional: true });

/** A whole number, in digits to the base that a second argument gives. */
const whole =
  (to: "integer" | "long"): Conversion["sql"] =>
  (x, from, site) => {
    const [, given] = site.args;
    if (!given) return toWhole(x, from, to, site);
    if (isString(from)) return toBase(x, given.sql, to, site);
    site.refuseType(0, "keyword");
    return sqlNull(to);
  };

/** How addresses with zeros in front of a part are read: an option of TO_IP. */
function ipFunction(site: CallSite): string {
  const option = site.node.options?.get("leading_zeros");
  if (option?.kind !== "literal" || option.value === "reject") return "esql_ip_key";
  return option.value === "octal" ? "esql_ip_key_octal" : "esql_ip_key_decimal";
}

function viaKey(runtime: (site: CallSite) => string, what: string): Conversion["sql"] {
  return (x, _from, site) => {
    const value = site.mention(x);
    const key = site.mention(site.runtime(runtime(site), [value]));
    const failure = site.fail(
      "java.lang.IllegalArgumentException: '",
      `${value} || ${sqlString(`' is not ${what}.`)}`,
    );
    return `CASE WHEN ${value} IS NULL THEN NULL WHEN ${key} IS NULL THEN ${failure} ELSE ${key} END`;
  };
}

const angle = (
  name: string,
  sql: string,
  brief: string,
  example: readonly [string, number],
): ScalarSpec => ({
  kind: "scalar",
  name,
  parameters: [parameter("number", numeric)],
  returns: "double",
  each: true,
  brief,
  examples: [example],
  sql: ([x = ""]) => `${sql}(CAST(${x} AS DOUBLE))`,
});

const timespan = (
  name: string,
  to: "date_period" | "time_duration",
  example: string,
): ScalarSpec => ({
  kind: "scalar",
  name,
  parameters: [parameter("field", ["keyword", "text", to], { constant: true })],
  returns: to,
  brief: `Converts a text such as "${example}" to a ${to}.`,
  examples: [
    [
      `ROW TO_STRING("2026-01-01T00:00:00.000Z"::date + ${name}("${example}"))`,
      to === "date_period" ? "2026-01-04T00:00:00.000Z" : "2026-01-01T03:00:00.000Z",
    ],
  ],
  sql: ([x = ""]) => x,
  fold: ([value], site) => {
    if (isDuration(value?.constant)) return value.constant;
    const duration = parseDuration(String(value?.constant));
    if (duration?.type === to) return duration;
    site.refuse(
      0,
      `Invalid interval value in [${String(value?.constant)}], expected integer followed by one of the units of ${to}`,
    );
    return undefined;
  },
});

export const conversionFunctions: readonly ScalarSpec[] = [
  conversion({
    name: "TO_STRING",
    aliases: ["TO_STR"],
    to: "keyword",
    from: all,
    example: ["ROW TO_STRING(10)", "10"],
    sql: toText,
  }),
  conversion({
    name: "TO_TEXT",
    to: "text",
    from: all,
    example: ["ROW TO_TEXT(10)", "10"],
    sql: toText,
  }),
  conversion({
    name: "TO_INTEGER",
    aliases: ["TO_INT"],
    to: "integer",
    from: all.filter((type) => type !== "ip" && type !== "version" && type !== "date_nanos"),
    example: ['ROW TO_INTEGER("42")', 42],
    sql: whole("integer"),
    more: base,
  }),
  conversion({
    name: "TO_LONG",
    to: "long",
    from: all.filter((type) => type !== "ip" && type !== "version"),
    example: ['ROW TO_LONG("2147483648.2")', 2147483648],
    sql: whole("long"),
    more: base,
  }),
  conversion({
    name: "TO_UNSIGNED_LONG",
    aliases: ["TO_ULONG", "TO_UL"],
    to: "unsigned_long",
    from: all.filter((type) => type !== "ip" && type !== "version" && type !== "date_nanos"),
    example: ['ROW TO_UNSIGNED_LONG("7")', 7],
    sql: (x, from, site) => toWhole(x, from, "unsigned_long", site),
  }),
  conversion({
    name: "TO_DOUBLE",
    aliases: ["TO_DBL"],
    to: "double",
    from: all.filter((type) => type !== "ip" && type !== "version" && type !== "date_nanos"),
    example: ['ROW TO_DOUBLE("5.2")', 5.2],
    sql: toDouble,
  }),
  conversion({
    name: "TO_BOOLEAN",
    aliases: ["TO_BOOL"],
    to: "boolean",
    from: ["boolean", ...numeric, "keyword", "text"],
    example: ['ROW TO_BOOLEAN("TRUE")', true],
    sql: (x, from) => (isString(from) ? `(lower(${x}) = 'true')` : `(${x} <> 0)`),
  }),
  conversion({
    name: "TO_DATETIME",
    aliases: ["TO_DT"],
    to: "date",
    from: all.filter((type) => type !== "ip" && type !== "version" && type !== "boolean"),
    example: ['ROW TO_STRING(TO_DATETIME("1953-09-02T00:00:00.000Z"))', "1953-09-02T00:00:00.000Z"],
    sql: (x, from, site) => toDate(x, from, "date", site),
  }),
  conversion({
    name: "TO_DATE_NANOS",
    aliases: ["TO_DATENANOS"],
    to: "date_nanos",
    from: ["long", "keyword", "text", "date", "date_nanos", "double", "unsigned_long"],
    example: [
      'ROW TO_STRING(TO_DATE_NANOS("2023-10-23T12:15:03.360103847Z"))',
      "2023-10-23T12:15:03.360103847Z",
    ],
    sql: (x, from, site) => toDate(x, from, "date_nanos", site),
  }),
  conversion({
    name: "TO_IP",
    to: "ip",
    from: ["ip", "keyword", "text"],
    example: ['ROW TO_STRING(TO_IP("1.1.1.1"))', "1.1.1.1"],
    sql: viaKey(ipFunction, "an IP string literal"),
  }),
  conversion({
    name: "TO_VERSION",
    aliases: ["TO_VER"],
    to: "version",
    from: ["version", "keyword", "text"],
    example: ['ROW TO_STRING(TO_VERSION("1.2.3"))', "1.2.3"],
    sql: (x, _from, site) => site.runtime("esql_version_key", [x]),
  }),
  angle("TO_DEGREES", "degrees", "Converts radians to degrees.", [
    "ROW TO_DEGREES(3.141592653589793)",
    180,
  ]),
  angle("TO_RADIANS", "radians", "Converts degrees to radians.", ["ROW TO_RADIANS(180)", Math.PI]),
  timespan("TO_DATEPERIOD", "date_period", "3 days"),
  timespan("TO_TIMEDURATION", "time_duration", "3 hours"),
];

const byType: Readonly<Record<string, string>> = {
  bool: "TO_BOOLEAN",
  boolean: "TO_BOOLEAN",
  int: "TO_INTEGER",
  integer: "TO_INTEGER",
  long: "TO_LONG",
  unsigned_long: "TO_UNSIGNED_LONG",
  ul: "TO_UNSIGNED_LONG",
  ulong: "TO_UNSIGNED_LONG",
  double: "TO_DOUBLE",
  dbl: "TO_DOUBLE",
  string: "TO_STRING",
  keyword: "TO_STRING",
  text: "TO_TEXT",
  date: "TO_DATETIME",
  datetime: "TO_DATETIME",
  date_nanos: "TO_DATE_NANOS",
  ip: "TO_IP",
  version: "TO_VERSION",
  date_period: "TO_DATEPERIOD",
  time_duration: "TO_TIMEDURATION",
};

/** The function that `x::type` stands for. */
export const castFunction = (type: string): string | undefined =>
  Object.hasOwn(byType, type) ? byType[type] : undefined;
