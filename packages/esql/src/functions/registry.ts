import { aggregateFunctions } from "./aggregate.ts";
import { groupingFunctions } from "./bucket.ts";
import { conditionalFunctions } from "./conditional.ts";
import { conversionFunctions } from "./conversion.ts";
import { dateFunctions } from "./date.ts";
import { encodingFunctions } from "./encoding.ts";
import { ipFunctions } from "./ip.ts";
import { jsonFunctions } from "./json.ts";
import { mathFunctions } from "./math.ts";
import { multivalueFunctions } from "./multivalue.ts";
import { refusedFunctions } from "./refused.ts";
import { searchFunctions } from "./search.ts";
import type { FunctionSpec } from "./spec.ts";
import { stringFunctions } from "./string.ts";

/** All functions by family, in the order of the reference. */
export const functionFamilies: Readonly<Record<string, readonly FunctionSpec[]>> = {
  Aggregate: aggregateFunctions,
  Grouping: groupingFunctions,
  Conditional: conditionalFunctions,
  "Date and time": dateFunctions,
  IP: ipFunctions,
  JSON: jsonFunctions,
  Math: mathFunctions,
  Multivalue: multivalueFunctions,
  Search: searchFunctions,
  String: stringFunctions,
  "Hash and encoding": encodingFunctions,
  Conversion: conversionFunctions,
};

const byName = new Map(
  Object.values(functionFamilies)
    .flat()
    .flatMap((spec) => [spec.name, ...(spec.aliases ?? [])].map((name) => [name, spec] as const)),
);

export const findFunction = (name: string): FunctionSpec | undefined =>
  byName.get(name.toUpperCase());

export const functionNames = (): readonly string[] => [...byName.keys()];

/** Why Elasticsearch knows a function and this engine refuses it. */
export const refusedFunction = (name: string): string | undefined =>
  Object.hasOwn(refusedFunctions, name.toUpperCase())
    ? refusedFunctions[name.toUpperCase()]
    : undefined;
