import { type Answered, readRows } from "@session-replay/esql";

/**
 * An answer on its way between processes. Its rows are the texts that the database wrote, so that
 * nothing is taken apart before it is where it is read.
 */
export interface AnswerText extends Omit<Answered, "rows"> {
  /** JSON arrays of rows, one after the other. */
  readonly pages: readonly string[];
}

/** Far from the longest text there can be, also where every row is long. */
const pageRows = 1000;

export function pagesOf(rows: readonly string[]): readonly string[] {
  const pages: string[] = [];
  for (let start = 0; start < rows.length; start += pageRows) {
    pages.push(`[${rows.slice(start, start + pageRows).join(",")}]`);
  }
  return pages;
}

export const answeredOf = ({ pages, ...answer }: AnswerText): Answered => ({
  ...answer,
  rows: pages.flatMap((page) => readRows(answer.columns, page)),
});
