import type { DuckDBConnection } from "@duckdb/node-api";
import type { Answered, AskOptions, Compiled, CompileOptions } from "@session-replay/esql";
import type { Conflict, StoreCatalogue } from "../catalogue/streams.ts";
import type { Placement } from "../sealed/change.ts";
import { cellOf } from "./cells.ts";
import type { Connections } from "./connections.ts";
import { AskMemoryError, AskTimeoutError } from "./errors.ts";

export interface AskParts {
  readonly connections: Connections;
  readonly placement: Placement;
  readonly catalogue: () => StoreCatalogue;
  readonly compile: (query: string, catalogue: StoreCatalogue, options: CompileOptions) => Compiled;
  readonly now: () => number;
  readonly timeoutMs: number;
  readonly maximumRows: number;
  /** Warnings that running raised, by `run`. */
  readonly takeWarnings: (run: number, sites: Compiled["sites"]) => readonly string[];
}

export type RunAsk = (
  query: string,
  options: Pick<AskOptions, "params" | "timeZone">,
  signal: AbortSignal,
) => Promise<Answered>;

const list = (words: readonly string[]): string => [...new Set(words)].join(", ");

const conflictText = ({ column, type, others }: Conflict): string =>
  `[${column}] is ${type}, but some records have values of type ${list(others)} that do not fit: ` +
  `they are null here and kept as text in [${column}.malformed]`;

function conflictWarnings(compiled: Compiled, catalogue: StoreCatalogue): string[] {
  return [...compiled.reads].flatMap(([stream, { columns }]) =>
    columns.flatMap((column) => {
      const conflict = catalogue.conflict(stream, column);
      return conflict === undefined ? [] : [conflictText(conflict)];
    }),
  );
}

const isMemory = (message: string): boolean => /out of memory|memory limit/i.test(message);

/** Runs the SQL on a connection of its own; interrupted by the signal and by the clock. */
async function runSql(
  connection: DuckDBConnection,
  { sql, columns }: Compiled,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<Answered["rows"]> {
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    connection.interrupt();
  }, timeoutMs);
  const interrupt = (): void => connection.interrupt();
  signal.addEventListener("abort", interrupt, { once: true });
  try {
    const reader = await connection.runAndReadAll(sql);
    const types = columns.map(({ type }) => type);
    return reader
      .getRows()
      .map((row) => types.map((type, place) => cellOf(row[place] ?? null, type)));
  } catch (error) {
    signal.throwIfAborted();
    const message = error instanceof Error ? error.message : String(error);
    if (late) throw new AskTimeoutError(`The query was stopped after ${timeoutMs} ms.`);
    if (isMemory(message))
      throw new AskMemoryError("The query needs more memory than it may have.");
    throw error;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", interrupt);
  }
}

/** `Ask` over the database of this thread. */
export function createRunAsk(parts: AskParts): RunAsk {
  let nextRun = 1;

  const answer = async (
    connection: DuckDBConnection,
    query: string,
    options: CompileOptions & { readonly run: number },
    signal: AbortSignal,
  ): Promise<Answered> => {
    const catalogue = parts.catalogue();
    const compiled = parts.compile(query, catalogue, options);
    const rows = await runSql(connection, compiled, parts.timeoutMs, signal);
    const partial = rows.length > parts.maximumRows;
    return {
      columns: compiled.columns,
      rows: partial ? rows.slice(0, parts.maximumRows) : rows,
      warnings: [
        ...compiled.warnings,
        ...conflictWarnings(compiled, catalogue),
        ...parts.takeWarnings(options.run, compiled.sites),
      ],
      partial,
    };
  };

  return (query, { params, timeZone }, signal) =>
    parts.connections.use(async (connection) => {
      signal.throwIfAborted();
      const now = parts.now();
      return await parts.placement.read(() =>
        answer(
          connection,
          query,
          {
            now,
            run: nextRun++,
            ...(params === undefined ? {} : { params }),
            ...(timeZone === undefined ? {} : { timeZone }),
          },
          signal,
        ),
      );
    });
}
