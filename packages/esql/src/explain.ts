import type { Column } from "./ask.ts";
import type { Catalogue, TimeRange } from "./catalogue.ts";
import { compile } from "./compile.ts";
import type { CompileOptions } from "./compiled.ts";
import { parseQuery } from "./parse/query.ts";
import { printQuery } from "./print/query.ts";

/** What a query is to the engine. */
export interface Explained {
  /** The query, one command a line. */
  readonly query: string;
  readonly columns: readonly Column[];
  /** Streams that are read: only these columns, only partitions that touch the range. */
  readonly reads: readonly {
    readonly stream: string;
    readonly columns: readonly string[];
    readonly range: TimeRange;
  }[];
  readonly warnings: readonly string[];
  readonly sql: string;
}

/** Shows what would run for a query, without running it. */
export function explain(text: string, catalogue: Catalogue, options: CompileOptions): Explained {
  const { columns, reads, warnings, sql } = compile(text, catalogue, options);
  return {
    query: printQuery(parseQuery(text, options.params)),
    columns,
    reads: [...reads].map(([stream, { columns: read, range }]) => ({
      stream,
      columns: read,
      range,
    })),
    warnings,
    sql,
  };
}
