import type { Case } from "./case.ts";
import { aggregates } from "./cases/aggregates.ts";
import { conversions } from "./cases/conversions.ts";
import { corners } from "./cases/corners.ts";
import { dates } from "./cases/dates.ts";
import { extraction } from "./cases/extraction.ts";
import { grouping } from "./cases/grouping.ts";
import { maths } from "./cases/maths.ts";
import { operators } from "./cases/operators.ts";
import { ordering } from "./cases/ordering.ts";
import { refusals } from "./cases/refusals.ts";
import { eventQuestions, spanQuestions } from "./cases/sessions.ts";
import { shaping } from "./cases/shaping.ts";
import { source } from "./cases/source.ts";
import { stats } from "./cases/stats.ts";
import { strings } from "./cases/strings.ts";
import { syntax } from "./cases/syntax.ts";
import { values } from "./cases/values.ts";
import { readCases } from "./read-cases.ts";

/** Tables of rules by what they are about; each rule names its page. */
const tables = [
  "commands",
  "conditional-functions-and-expressions",
  "date-time-functions",
  "esql-multivalued-fields",
  "ip-functions",
  "math-functions",
  "mv-functions",
  "operators",
  "queries",
  "rules",
  "string-functions",
  "type-conversion-functions",
] as const;

/** Rules of Elastic's ES|QL documentation by chapter, written from the page and not from the code. */
export const documentedRules: Readonly<Record<string, readonly Case[]>> = {
  source,
  syntax,
  shaping,
  ordering,
  extraction,
  operators,
  stats,
  aggregates,
  grouping,
  strings,
  maths,
  dates,
  conversions,
  values,
  refusals,
  corners,
  eventQuestions,
  spanQuestions,
  ...Object.fromEntries(tables.map((name) => [`table of ${name}`, readCases(name)])),
};
