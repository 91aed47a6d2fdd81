import { asciiText } from "../values/ascii.ts";
import { isoNanosText, parseInstant } from "../values/date.ts";
import { formatDate } from "../values/date-pattern.ts";
import { parseDissect } from "../values/dissect.ts";
import { doubleText } from "../values/double.ts";
import { parseGrok } from "../values/grok.ts";
import { cidrRange, ipKey, ipPrefix, ipText } from "../values/ip.ts";
import { extractJson } from "../values/json-path.ts";
import { matchLucene } from "../values/lucene-regex.ts";
import { parseBase } from "../values/parse-base.ts";
import { parseDate } from "../values/parse-date.ts";
import { replaceAll } from "../values/replacement.ts";
import { sha2 } from "../values/sha2.ts";
import { versionKey } from "../values/version.ts";
import { remember } from "./remember.ts";
import type { RuntimeFunction, RuntimeType, RuntimeValue } from "./runtime-function.ts";

/** A function of texts that is null if one of them is. */
const ofTexts = (
  name: string,
  count: number,
  call: (...texts: readonly string[]) => RuntimeValue,
  returns: RuntimeType = "VARCHAR",
): RuntimeFunction => ({
  name,
  parameters: Array.from({ length: count }, () => "VARCHAR" as const),
  returns,
  volatile: false,
  call: (args) => {
    const texts = args.filter((arg) => typeof arg === "string");
    try {
      return texts.length === count ? call(...texts) : null;
    } catch {
      // A pattern that is too large for the machine is one that matches nothing.
      return null;
    }
  },
});

const dissectOf = remember(parseDissect);
const grokOf = remember((patterns: string) => {
  const list: unknown = JSON.parse(patterns);
  return Array.isArray(list) ? list.map((pattern) => parseGrok(String(pattern))) : [];
});

function dissect(pattern: string, separator: string, text: string): string | null {
  const parsed = dissectOf(pattern);
  const found = "problem" in parsed ? null : parsed.match(text, separator);
  return found && JSON.stringify(found);
}

function grok(patterns: string, text: string): string | null {
  for (const parsed of grokOf(patterns)) {
    if ("problem" in parsed) continue;
    const found = parsed.match(text);
    if (!found) continue;
    return JSON.stringify(
      Object.fromEntries(parsed.columns.map(({ name }, index) => [name, found[index]])),
    );
  }
  return null;
}

const millis = (text: string, zone: string): bigint | null => {
  const instant = parseInstant(text, zone);
  return instant ? BigInt(instant.milliseconds) : null;
};

/** As text: the years that a date may have are more nanoseconds than 64 bits hold. */
const nanos = (text: string, zone: string): string | null => {
  const instant = parseInstant(text, zone);
  if (!instant) return null;
  return String(BigInt(instant.milliseconds) * 1_000_000n + BigInt(instant.nanoseconds));
};

const textFunctions: readonly RuntimeFunction[] = [
  ofTexts("esql_dissect", 3, (pattern = "", separator = "", text = "") =>
    dissect(pattern, separator, text),
  ),
  ofTexts("esql_grok", 2, (patterns = "", text = "") => grok(patterns, text)),
  ofTexts("esql_replace", 3, (text = "", pattern = "", replacement = "") =>
    replaceAll(text, pattern, replacement),
  ),
  ofTexts("esql_rlike", 2, (pattern = "", text = "") => matchLucene(pattern, text), "BOOLEAN"),
  ofTexts("esql_ascii", 1, (text = "") => asciiText(text)),
  ofTexts("esql_hash", 2, (algorithm = "", text = "") => sha2(algorithm, text) ?? null),
  ofTexts("esql_ip_key", 1, (text = "") => ipKey(text) ?? null),
  ofTexts("esql_ip_key_octal", 1, (text = "") => ipKey(text, "octal") ?? null),
  ofTexts("esql_ip_key_decimal", 1, (text = "") => ipKey(text, "decimal") ?? null),
  ofTexts("esql_ip_text", 1, (key = "") => ipText(key)),
  ofTexts("esql_version_key", 1, (text = "") => versionKey(text)),
  ofTexts("esql_json_extract", 2, (text = "", path = "") => extractJson(text, path)),
  ofTexts("esql_parse_date", 2, (text = "", zone = "") => millis(text, zone), "BIGINT"),
  ofTexts("esql_parse_nanos", 2, (text = "", zone = "") => nanos(text, zone)),
  ofTexts(
    "esql_parse_date_format",
    4,
    (pattern = "", text = "", zone = "", locale = "") => {
      const time = parseDate(pattern, text, zone, locale);
      return time === undefined ? null : BigInt(time);
    },
    "BIGINT",
  ),
  ofTexts(
    "esql_in_cidr",
    2,
    (key = "", block = "") => {
      const range = cidrRange(block);
      return range ? key >= range[0] && key <= range[1] : null;
    },
    "BOOLEAN",
  ),
];

const isBigint = (value: RuntimeValue | undefined): value is bigint => typeof value === "bigint";

const numberFunctions: readonly RuntimeFunction[] = [
  {
    name: "esql_nanos_text",
    parameters: ["BIGINT"],
    returns: "VARCHAR",
    volatile: false,
    call: ([value]) => (isBigint(value) ? isoNanosText(value) : null),
  },
  {
    name: "esql_double_text",
    parameters: ["DOUBLE"],
    returns: "VARCHAR",
    volatile: false,
    call: ([value]) => (typeof value === "number" ? doubleText(value) : null),
  },
  {
    name: "esql_format_date",
    parameters: ["VARCHAR", "BIGINT", "VARCHAR", "VARCHAR"],
    returns: "VARCHAR",
    volatile: false,
    call: ([pattern, time, zone, locale]) =>
      typeof pattern === "string" &&
      isBigint(time) &&
      typeof zone === "string" &&
      typeof locale === "string"
        ? (formatDate(pattern, time, zone, locale) ?? null)
        : null,
  },
  {
    name: "esql_parse_base",
    parameters: ["VARCHAR", "BIGINT"],
    returns: "BIGINT",
    volatile: false,
    call: ([text, base]) =>
      typeof text === "string" && isBigint(base) ? parseBase(text, Number(base)) : null,
  },
  {
    name: "esql_ip_prefix",
    parameters: ["VARCHAR", "BIGINT", "BIGINT"],
    returns: "VARCHAR",
    volatile: false,
    call: ([key, v4, v6]) =>
      typeof key === "string" && isBigint(v4) && isBigint(v6)
        ? ipPrefix(key, Number(v4), Number(v6))
        : null,
  },
];

/** Called for each warning that running SQL raises: the run, its site and what it was about. */
export type OnWarning = (run: number, site: number, detail: string) => void;

/** All functions that compiled SQL may call, for one database. */
export function createRuntimeFunctions(onWarning: OnWarning): readonly RuntimeFunction[] {
  const warn: RuntimeFunction = {
    name: "esql_warn",
    parameters: ["BIGINT", "BIGINT", "VARCHAR"],
    returns: "VARCHAR",
    volatile: true,
    call: ([run, site, detail]) => {
      if (isBigint(run) && isBigint(site)) {
        onWarning(Number(run), Number(site), typeof detail === "string" ? detail : "");
      }
      return null;
    },
  };
  return [warn, ...textFunctions, ...numberFunctions];
}
