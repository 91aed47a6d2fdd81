import { anyType, strings } from "../types/types.ts";
import { parameter, type ScalarSpec, sameAsFirst } from "./spec.ts";

export const mvSort: ScalarSpec = {
  kind: "scalar",
  name: "MV_SORT",
  parameters: [
    parameter("field", anyType, { list: true }),
    parameter("order", strings, { optional: true, constant: true }),
  ],
  returns: sameAsFirst,
  multi: true,
  brief: 'The values in order, "ASC" or "DESC".',
  examples: [["ROW MV_SORT([4, 2, -3, 2])", [-3, 2, 2, 4]]],
  sql: ([list = "", order], site) => {
    const direction = order === undefined ? "ASC" : String(site.constant(1)).toUpperCase();
    if (direction === "ASC") return `list_sort(${list})`;
    if (direction === "DESC") return `list_reverse_sort(${list})`;
    return site.problem(
      (source) =>
        `Invalid order value in [${source}], expected one of [ASC, DESC] but got [${String(site.constant(1))}]`,
    );
  },
};
