import type { Answered, Ask, AskOptions, Cell } from "./ask.ts";

export interface AskAllOptions extends AskOptions {
  /** Milliseconds since the epoch, both ends included. */
  readonly from: number;
  readonly to: number;
  readonly params?: Readonly<Record<string, Cell>>;
  /** Rows that one answer can hold. */
  readonly limit?: number;
}

const iso = (time: number): string => new Date(time).toISOString();

/**
 * All rows of a query that names its time range as `?from` and `?to` (both included) and ends in
 * `LIMIT 10000`: the range is halved until each part fits. Partial if one millisecond overflows.
 *
 * @example askAll(ask, "FROM logs* | WHERE @timestamp >= ?from AND @timestamp <= ?to | LIMIT 10000",
 *   { from, to })
 */
export async function askAll(ask: Ask, query: string, options: AskAllOptions): Promise<Answered> {
  const { from, to, limit = 10_000, params, ...rest } = options;
  const part = { from: iso(from), to: iso(to) };
  const answer = await ask(query, { ...rest, params: { ...params, ...part } });
  if (answer.rows.length < limit) return answer;
  if (from >= to) return { ...answer, partial: true };
  const middle = Math.floor((from + to) / 2);
  const left = await askAll(ask, query, { ...options, to: middle });
  const right = await askAll(ask, query, { ...options, from: middle + 1 });
  return {
    columns: answer.columns,
    rows: [...left.rows, ...right.rows],
    warnings: [...new Set([...left.warnings, ...right.warnings])],
    partial: left.partial || right.partial,
  };
}
