import { sqlString } from "../sql/literal.ts";
import { strings } from "../types/types.ts";
import { parameter, type ScalarSpec } from "./spec.ts";

const text = parameter("string", strings);

const simple = (
  name: string,
  brief: string,
  sql: (x: string) => string,
  example: readonly [string, string],
): ScalarSpec => ({
  kind: "scalar",
  name,
  parameters: [text],
  returns: "keyword",
  brief,
  examples: [example],
  sql: ([x = ""]) => sql(x),
});

/** Functions that may fail on some texts, which then are null. */
const trying = (
  name: string,
  brief: string,
  sql: (x: string) => string,
  cause: string,
  example: readonly [string, string],
): ScalarSpec => ({
  ...simple(name, brief, sql, example),
  sql: ([x = ""], site) => {
    const argument = site.id(x);
    return `coalesce(TRY(${sql(argument)}), CASE WHEN ${argument} IS NOT NULL THEN ${site.fail(cause)} END)`;
  },
});

const native: Readonly<Record<string, string>> = {
  md5: "md5",
  sha: "sha1",
  "sha-1": "sha1",
  sha1: "sha1",
  "sha-256": "sha256",
  sha256: "sha256",
};

export const encodingFunctions: readonly ScalarSpec[] = [
  simple("MD5", "The MD5 hash, in hex.", (x) => `md5(${x})`, [
    'ROW MD5("a")',
    "0cc175b9c0f1b6a831c399e269772661",
  ]),
  simple("SHA1", "The SHA-1 hash, in hex.", (x) => `sha1(${x})`, [
    'ROW SHA1("a")',
    "86f7e437faa5a7fce15d1ddcb9eaeaea377667b8",
  ]),
  simple("SHA256", "The SHA-256 hash, in hex.", (x) => `sha256(${x})`, [
    'ROW SHA256("a")',
    "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb",
  ]),
  {
    kind: "scalar",
    name: "HASH",
    parameters: [parameter("algorithm", strings), parameter("input", strings)],
    returns: "keyword",
    brief: "The hash of a text by MD5, SHA-1, SHA-256, SHA-384 or SHA-512, in hex.",
    examples: [['ROW HASH("md5", "a")', "0cc175b9c0f1b6a831c399e269772661"]],
    sql: ([algorithm = "", input = ""], site) => {
      const constant = site.constant(0);
      const known = typeof constant === "string" ? native[constant.toLowerCase()] : undefined;
      if (known) return `${known}(${input})`;
      const result = site.mention(site.runtime("esql_hash", [algorithm, input]));
      const failure = site.fail(
        "java.security.NoSuchAlgorithmException: ",
        `${algorithm} || ${sqlString(" MessageDigest not available")}`,
      );
      return `CASE WHEN ${algorithm} IS NULL OR ${input} IS NULL THEN NULL WHEN ${result} IS NULL THEN ${failure} ELSE ${result} END`;
    },
  },
  simple("TO_BASE64", "The text in base 64.", (x) => `to_base64(encode(${x}))`, [
    'ROW TO_BASE64("elastic")',
    "ZWxhc3RpYw==",
  ]),
  trying(
    "FROM_BASE64",
    "The text that base 64 stands for.",
    // Java takes a text whose last padding is missing.
    (x) => `decode(from_base64(${x} || repeat('=', (4 - length(${x}) % 4) % 4)))`,
    "java.lang.IllegalArgumentException: Input byte array has incorrect 4-byte ending unit",
    ['ROW FROM_BASE64("ZWxhc3RpYw==")', "elastic"],
  ),
  simple(
    "URL_ENCODE",
    "The text encoded for a URL; spaces become `+`.",
    (x) => `replace(url_encode(${x}), '%20', '+')`,
    ['ROW URL_ENCODE("a b&c")', "a+b%26c"],
  ),
  simple(
    "URL_ENCODE_COMPONENT",
    "The text encoded for a URL; spaces become `%20`.",
    (x) => `url_encode(${x})`,
    ['ROW URL_ENCODE_COMPONENT("a b&c")', "a%20b%26c"],
  ),
  {
    ...simple("URL_DECODE", "The text that an encoded one stands for.", (x) => x, [
      'ROW URL_DECODE("a+b%26c")',
      "a b&c",
    ]),
    sql: ([x = ""], site) => {
      const argument = site.mention(x);
      const failure = site.fail(
        "java.lang.IllegalArgumentException: URLDecoder: Illegal hex characters in escape (%) pattern",
      );
      return `CASE WHEN regexp_matches(${argument}, '%([^0-9A-Fa-f]|.[^0-9A-Fa-f]|.?$)') THEN ${failure} ELSE url_decode(replace(${argument}, '+', ' ')) END`;
    },
  },
];
