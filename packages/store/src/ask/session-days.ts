import type { DuckDBConnection } from "@duckdb/node-api";
import type { Compiled, TimeRange } from "@session-replay/esql";
import { literal } from "../layout/table.ts";

const dayMs = 86_400_000;
const dayStart = (milliseconds: number): number => Math.floor(milliseconds / dayMs) * dayMs;

/** More than that are of all days. */
const maximumSessions = 100;

/** The sessions that all of what is read must be of; undefined if any session will do. */
function sessionsOf({ reads }: Pick<Compiled, "reads">): readonly string[] | undefined {
  const asked = [...reads.values()].map(
    ({ equal }) => equal?.get("attributes.session.id") ?? equal?.get("session.id"),
  );
  const known = asked.filter((ids) => ids !== undefined);
  if (known.length === 0 || known.length < asked.length) return undefined;
  const ids = [...new Set(known.flat())];
  return ids.length <= maximumSessions ? ids : undefined;
}

/**
 * Whole days, from the first to the last of the sessions that a query asks for: no record of them is
 * elsewhere, so that no other day's file need be opened. Undefined if it asks for no sessions, or for
 * none that is known.
 */
export async function daysOfSessions(
  connection: DuckDBConnection,
  compiled: Pick<Compiled, "reads">,
): Promise<TimeRange | undefined> {
  const ids = sessionsOf(compiled);
  if (ids === undefined) return undefined;
  const reader = await connection.runAndReadAll(
    `SELECT CAST(epoch_ms(min("session.start")) AS DOUBLE), CAST(epoch_ms(max("session.end")) AS DOUBLE)
     FROM hot.sessions WHERE "session.id" IN (${ids.map(literal).join(", ")})`,
  );
  const [from, to] = reader.getRows()[0] ?? [];
  if (typeof from !== "number" || typeof to !== "number") return undefined;
  return { from: dayStart(from), to: dayStart(to) + dayMs - 1 };
}
