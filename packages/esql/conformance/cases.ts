import type { Case } from "./case.ts";
import { extraction } from "./cases/extraction.ts";
import { ordering } from "./cases/ordering.ts";
import { shaping } from "./cases/shaping.ts";
import { source } from "./cases/source.ts";
import { syntax } from "./cases/syntax.ts";

/** Rules of Elastic's ES|QL documentation by chapter, written from the page and not from the code. */
export const documentedRules: Readonly<Record<string, readonly Case[]>> = {
  source,
  syntax,
  shaping,
  ordering,
  extraction,
};
