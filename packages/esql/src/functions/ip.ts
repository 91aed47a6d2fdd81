import { sqlString } from "../sql/literal.ts";
import { strings } from "../types/types.ts";
import { cidrRange } from "../values/ip.ts";
import { parameter, type ScalarSpec } from "./spec.ts";

const ip = parameter("ip", ["ip"]);

export const ipFunctions: readonly ScalarSpec[] = [
  {
    kind: "scalar",
    name: "CIDR_MATCH",
    parameters: [ip, parameter("blockX", strings, { variadic: true })],
    returns: "boolean",
    brief: "Is the address in one of the blocks?",
    examples: [['ROW CIDR_MATCH("10.1.2.3"::ip, "127.0.0.0/8", "10.0.0.0/8")', true]],
    sql: ([x = "", ...blocks], site) => {
      const address = site.mention(x);
      const tests = blocks.map((block, index) => {
        const constant = site.constant(index + 1);
        if (typeof constant !== "string") return site.runtime("esql_in_cidr", [address, block]);
        const range = cidrRange(constant);
        if (!range) return site.refuse(index + 1, "must be a CIDR block, found value");
        return `${address} BETWEEN ${sqlString(range[0])} AND ${sqlString(range[1])}`;
      });
      return `(${tests.join(" OR ")})`;
    },
  },
  {
    kind: "scalar",
    name: "IP_PREFIX",
    parameters: [
      ip,
      parameter("prefixLengthV4", ["integer"]),
      parameter("prefixLengthV6", ["integer"]),
    ],
    returns: "ip",
    brief: "The address with all bits behind a prefix set to zero.",
    examples: [['ROW TO_STRING(IP_PREFIX("1.2.3.4"::ip, 24, 0))', "1.2.3.0"]],
    sql: ([x = "", v4 = "", v6 = ""], site) => {
      const lengths = site.mention(v4);
      const wrong = `${lengths} NOT BETWEEN 0 AND 32 OR ${v6} NOT BETWEEN 0 AND 128`;
      const failure = site.fail(
        "java.lang.IllegalArgumentException: Prefix length v4 must be in range [0, 32] and v6 in [0, 128]",
      );
      const call = site.runtime("esql_ip_prefix", [
        x,
        `CAST(${lengths} AS BIGINT)`,
        `CAST(${v6} AS BIGINT)`,
      ]);
      return `CASE WHEN ${wrong} THEN ${failure} ELSE ${call} END`;
    },
  },
];
