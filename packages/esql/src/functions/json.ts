import { strings } from "../types/types.ts";
import { parameter, type ScalarSpec } from "./spec.ts";

export const jsonFunctions: readonly ScalarSpec[] = [
  {
    kind: "scalar",
    name: "JSON_EXTRACT",
    parameters: [parameter("string", strings), parameter("path", strings)],
    returns: "keyword",
    brief:
      "A value out of JSON text by its path, e.g. `user.roles[0]`; objects and arrays as JSON.",
    examples: [['ROW JSON_EXTRACT("""{"user": {"name": "Ada"}}""", "user.name")', "Ada"]],
    sql: ([x = "", path = ""], site) => {
      const text = site.mention(x);
      const place = site.mention(path);
      const result = site.mention(site.runtime("esql_json_extract", [text, place]));
      const failure = site.fail("java.lang.IllegalArgumentException: invalid JSON input or path");
      const kind = `left(${result}, 1)`;
      return `CASE WHEN ${text} IS NULL OR ${place} IS NULL THEN NULL WHEN ${kind} = '!' THEN ${failure} WHEN ${kind} = '=' THEN substring(${result}, 2) END`;
    },
  },
];
