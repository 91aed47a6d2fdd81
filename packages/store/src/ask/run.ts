import type { DuckDBConnection } from "@duckdb/node-api";
import {
  type AskOptions,
  type Compiled,
  type CompileOptions,
  compile,
  rowsAsJson,
  warningTexts,
} from "@session-replay/esql";
import type { Conflict, StoreCatalogue } from "../catalogue/streams.ts";
import type { Placement } from "../sealed/change.ts";
import { type AnswerText, pagesOf } from "./answer-text.ts";
import type { Connections } from "./connections.ts";
import { AskMemoryError, AskTimeoutError } from "./errors.ts";
import type { RaisedWarnings } from "./raised.ts";
import { daysOfSessions } from "./session-days.ts";

export interface AskParts {
  readonly connections: Connections;
  readonly placement: Placement;
  readonly catalogue: () => StoreCatalogue;
  readonly raised: RaisedWarnings;
  readonly now: () => number;
  readonly timeoutMs: number;
  readonly maximumRows: number;
}

export type RunAsk = (
  query: string,
  options: Pick<AskOptions, "params" | "timeZone" | "locale">,
  signal: AbortSignal,
) => Promise<AnswerText>;

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

/** The rows as JSON, by a connection of its own; interrupted by the signal and by the clock. */
async function runSql(
  connection: DuckDBConnection,
  compiled: Compiled,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<readonly string[]> {
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    connection.interrupt();
  }, timeoutMs);
  const interrupt = (): void => connection.interrupt();
  signal.addEventListener("abort", interrupt, { once: true });
  try {
    const result = await connection.run(rowsAsJson(compiled));
    const chunks = await result.fetchAllChunks();
    signal.throwIfAborted();
    return chunks.flatMap((chunk) => chunk.getColumnValues(0).map(String));
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

/** Where the question is about some sessions, only their days are read. */
async function compileWithin(
  connection: DuckDBConnection,
  query: string,
  catalogue: StoreCatalogue,
  options: CompileOptions,
): Promise<Compiled> {
  const compiled = compile(query, catalogue, options);
  const within = await daysOfSessions(connection, compiled);
  return within === undefined ? compiled : compile(query, catalogue, { ...options, within });
}

/** `Ask` over the database of this thread. */
export function createRunAsk(parts: AskParts): RunAsk {
  const { raised } = parts;
  let nextRun = 1;

  const answer = async (
    connection: DuckDBConnection,
    query: string,
    options: CompileOptions & { readonly run: number },
    signal: AbortSignal,
  ): Promise<AnswerText> => {
    const catalogue = parts.catalogue();
    const compiled = await compileWithin(connection, query, catalogue, options);
    raised.begin(options.run);
    try {
      const rows = await runSql(connection, compiled, parts.timeoutMs, signal);
      const partial = rows.length > parts.maximumRows;
      return {
        columns: compiled.columns,
        pages: pagesOf(partial ? rows.slice(0, parts.maximumRows) : rows),
        warnings: [
          ...warningTexts(compiled, raised.take(options.run)),
          ...conflictWarnings(compiled, catalogue),
        ],
        partial,
        ...(compiled.timeZone === "UTC" ? {} : { timeZone: compiled.timeZone }),
      };
    } finally {
      raised.take(options.run);
    }
  };

  return (query, { params, timeZone, locale }, signal) =>
    parts.connections.use(async (connection) => {
      signal.throwIfAborted();
      const now = parts.now();
      return await parts.placement.read(() => {
        const run = nextRun++;
        const given = {
          ...(params === undefined ? {} : { params }),
          ...(timeZone === undefined ? {} : { timeZone }),
          ...(locale === undefined ? {} : { locale }),
        };
        return answer(connection, query, { now, run, ...given }, signal);
      });
    });
}
