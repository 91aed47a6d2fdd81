import type { Catalogue } from "../src/catalogue.ts";
import { compile } from "../src/compile.ts";
import { EsqlError } from "../src/errors/esql-error.ts";
import { createRandom } from "./random.ts";
import { randomQuery } from "./random-query.ts";

const words =
  `FROM ROW SHOW INFO WHERE EVAL STATS INLINE BY SORT LIMIT KEEP DROP RENAME AS MV_EXPAND DISSECT GROK SET
| | | , , ; ( ) [ ] { } = == != <= >= < > + - * / % : :: . ? ?1 ?a ??a NOT AND OR IN IS NULL LIKE RLIKE ASC DESC NULLS FIRST LAST
METADATA _index a b i l ul d k t ip v b typed numbers * a* COUNT(*) SUM(i) AVG( MAX( CASE( COALESCE( CONCAT( BUCKET( DATE_TRUNC( TO_STRING( MV_COUNT( ABS(
1 2 0 -1 1.5 1e400 99999999999999999999 9223372036854775807 1 day 2 hours null true false "x" "2026-01-01" """raw""" " "%{a}" "%{WORD:w}"
\` \`x y\` // /* */ -- \\ ' \u0000 é 👩 @timestamp nowhere date integer`.split(/[ \n]+/u);

/** A text of random words and characters. */
function randomText(random: () => number): string {
  const length = 1 + Math.floor(random() * 24);
  let text = random() < 0.6 ? "FROM typed | " : "";
  for (let at = 0; at < length; at += 1) {
    const one = Math.floor(random() * words.length);
    text += random() < 0.05 ? String.fromCharCode(Math.floor(random() * 0x300)) : words[one];
    if (random() < 0.85) text += random() < 0.05 ? "\n" : " ";
  }
  return text;
}

/** Compiles random texts; all that may be thrown is `EsqlError`. The number that compiled. */
export function fuzz(
  count: number,
  seed: number,
  catalogue: Catalogue,
  onSql?: (sql: string, text: string) => void,
): number {
  const random = createRandom(seed);
  let compiled = 0;
  for (let run = 0; run < count; run += 1) {
    const text = random() < 0.5 ? randomText(random) : randomQuery(random);
    try {
      const { sql } = compile(text, catalogue, { now: 0, params: [1, "a"] });
      compiled += 1;
      onSql?.(sql, text);
    } catch (error) {
      if (!(error instanceof EsqlError))
        throw new Error(`${JSON.stringify(text)}: ${String(error)}`);
    }
  }
  return compiled;
}
