import { anyType } from "../types/types.ts";
import { parameter, type ScalarSpec, sameAsFirst } from "./spec.ts";

const pair = (
  name: string,
  brief: string,
  sql: (a: string, b: string) => string,
  result: unknown,
  returns?: "boolean",
): ScalarSpec => ({
  kind: "scalar",
  name,
  parameters: [
    parameter("field1", anyType, { list: true }),
    parameter("field2", anyType, { list: true }),
  ],
  returns: returns ?? sameAsFirst,
  ...(returns ? {} : { multi: true }),
  brief,
  examples: [[`ROW ${name}([1, 2, 3], [2, 3, 4])`, result]],
  takesNull: true,
  alike: "exactly",
  sql: ([a = "", b = ""], site) => sql(site.mention(a), site.mention(b)),
});

const emptyToNull = (list: string): string => `nullif(${list}, [])`;

/** Functions of two fields of several values each. */
export const multivalueSetFunctions: readonly ScalarSpec[] = [
  {
    ...pair(
      "MV_APPEND",
      "The values of both.",
      (a, b) => `CASE WHEN ${a} IS NOT NULL AND ${b} IS NOT NULL THEN list_concat(${a}, ${b}) END`,
      [1, 2, 3, 2, 3, 4],
    ),
    takesNull: false,
  },
  pair(
    "MV_CONTAINS",
    "Does the first hold all values of the second?",
    (a, b) =>
      `CASE WHEN ${b} IS NULL THEN true WHEN ${a} IS NULL THEN false ELSE list_has_all(${a}, ${b}) END`,
    false,
    "boolean",
  ),
  pair(
    "MV_INTERSECTS",
    "Do the two have a value in common?",
    (a, b) => `coalesce(list_has_any(${a}, ${b}), false)`,
    true,
    "boolean",
  ),
  pair(
    "MV_INTERSECTION",
    "The values that are in both.",
    (a, b) =>
      emptyToNull(
        `list_filter(${a}, lambda v, i: list_position(${a}, v) = i AND list_contains(${b}, v))`,
      ),
    [2, 3],
  ),
  pair(
    "MV_UNION",
    "The values that are in either, each once.",
    (a, b) =>
      emptyToNull(`list_sort(list_distinct(list_concat(coalesce(${a}, []), coalesce(${b}, []))))`),
    [1, 2, 3, 4],
  ),
  pair(
    "MV_DIFFERENCE",
    "The values of the first that are not in the second.",
    (a, b) =>
      emptyToNull(
        `list_filter(${a}, lambda v, i: list_position(${a}, v) = i AND NOT coalesce(list_contains(${b}, v), false))`,
      ),
    1,
  ),
];
