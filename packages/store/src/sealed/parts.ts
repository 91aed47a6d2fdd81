import type { DuckDBConnection } from "@duckdb/node-api";
import { literal, quoted } from "../layout/table.ts";

/** Samples for each part: enough that none is much larger than another. */
const samplesPerPart = 50;

/** Where a part begins: SQL of a key, and of the time among the rows that have it. */
interface Bound {
  readonly key: string;
  readonly time: string;
}

/**
 * SQL conditions that split a relation by a key and the time: each row meets one of them, each about
 * as many rows, and all of a part come before all of the next. So what must be sorted is sorted in
 * memory of a bounded size.
 */
export async function partsOf(
  connection: DuckDBConnection,
  relation: string,
  key: string,
  count: number,
): Promise<readonly string[]> {
  if (count <= 1) return ["true"];
  const keySql = `coalesce(${quoted(key)}, '')`;
  const reader = await connection.runAndReadAll(
    `SELECT k, t FROM (SELECT ${keySql} AS k, epoch_us("@timestamp") AS t FROM ${relation})
     USING SAMPLE reservoir(${count * samplesPerPart} ROWS) ORDER BY k, t`,
  );
  const sample = reader.getRows();
  const bounds = new Map<string, Bound>();
  for (let part = 1; part < count; part++) {
    const [text, time] = sample[Math.floor((part * sample.length) / count)] ?? [];
    if (typeof text !== "string") continue;
    bounds.set(`${time} ${text}`, { key: literal(text), time: `make_timestamp(${time})` });
  }
  const all = [...bounds.values()];
  return [undefined, ...all].map((from, part) => {
    const to = all[part];
    const before = (bound: Bound): string =>
      `(${keySql} < ${bound.key} OR (${keySql} = ${bound.key} AND "@timestamp" < ${bound.time}))`;
    const conditions = [
      ...(from === undefined ? [] : [`NOT ${before(from)}`]),
      ...(to === undefined ? [] : [before(to)]),
    ];
    return conditions.length === 0 ? "true" : conditions.join(" AND ");
  });
}
