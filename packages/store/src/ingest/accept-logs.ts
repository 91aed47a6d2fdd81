import { placeOf } from "../layout/table.ts";
import { logsTable, ORIGINAL_SEQUENCE, UID_IS_DERIVED } from "../layout/tables.ts";
import type { Row } from "../rows/row.ts";
import { type Finding, findStored } from "./find-stored.ts";
import { logIdentity, rowKey } from "./identity.ts";
import type { Sessions } from "./sessions.ts";

const at = {
  uid: placeOf(logsTable, UID_IS_DERIVED),
  session: placeOf(logsTable, "attributes.session.id"),
  sequence: placeOf(logsTable, "attributes.session.sequence"),
  original: placeOf(logsTable, ORIGINAL_SEQUENCE),
  time: placeOf(logsTable, "@timestamp"),
  body: placeOf(logsTable, "body.text"),
  trace: placeOf(logsTable, "trace_id"),
  span: placeOf(logsTable, "span_id"),
};
const allColumns = logsTable.columns.map(({ name }) => name);
const numberSql = `coalesce(stored."${ORIGINAL_SEQUENCE}", stored."attributes.session.sequence")`;

export type LogFinding = Pick<Finding, "connection" | "relations"> & {
  readonly sessions: Sessions;
};

const hasUid = (row: Row): boolean => row[at.uid] === true;
const sessionOf = (row: Row): string => String(row[at.session]);
const numberOf = (row: Row): number => Number(row[at.original] ?? row[at.sequence]);
const uidKey = (row: Row): string => `${numberOf(row)}/${sessionOf(row)}`;
const plainKey = (row: Row): string => rowKey(row, [at.time, at.body, at.trace, at.span]);
const keyOf = (row: Row): string => (hasUid(row) ? uidKey(row) : plainKey(row));

/** The stored records that one of the rows may be a copy of, by key. */
async function possibleCopies(
  { sessions, ...finding }: LogFinding,
  rows: readonly Row[],
): Promise<Map<string, Row[]>> {
  const taken = rows.filter(
    (row) => hasUid(row) && sessions.get(sessionOf(row)).numbers.has(numberOf(row)),
  );
  const plain = rows.filter((row) => !hasUid(row));
  const common = { ...finding, table: logsTable, columns: allColumns };
  const stored = [
    ...(await findStored(
      {
        ...common,
        keys: [`stored."attributes.session.id"`, `CAST(${numberSql} AS VARCHAR)`],
        keyOf: (row) => [sessionOf(row), String(numberOf(row))],
      },
      taken,
    )),
    ...(await findStored(
      {
        ...common,
        keys: [`stored."body.text"`, "stored.trace_id", "stored.span_id"].map(
          (sql) => `coalesce(${sql}, '')`,
        ),
        keyOf: (row) => [at.body, at.trace, at.span].map((place) => row[place] ?? ""),
      },
      plain,
    )),
  ];
  const byKey = new Map<string, Row[]>();
  for (const row of stored) remember(byKey, row);
  return byKey;
}

function remember(byKey: Map<string, Row[]>, row: Row): void {
  const key = keyOf(row);
  const rows = byKey.get(key);
  if (rows === undefined) byKey.set(key, [row]);
  else rows.push(row);
}

function isCopy(byKey: ReadonlyMap<string, Row[]>, row: Row): boolean {
  const others = byKey.get(keyOf(row));
  if (others === undefined) return false;
  const identity = logIdentity(row);
  return others.some((other) => logIdentity(other) === identity);
}

/**
 * The rows that are not stored yet. A copy is dropped; a different record under a uid that is taken
 * gets the session's next free number.
 */
export async function newLogs(finding: LogFinding, rows: readonly Row[]): Promise<Row[]> {
  const byKey = await possibleCopies(finding, rows);
  return rows.filter((row) => {
    if (isCopy(byKey, row)) return false;
    if (hasUid(row)) {
      const { numbers } = finding.sessions.get(sessionOf(row));
      const number = numberOf(row);
      const free = numbers.nextFree(number);
      // Also when an earlier attempt to store this row gave it another number.
      row[at.original] = free === number ? null : BigInt(number);
      row[at.sequence] = BigInt(free);
      numbers.add(free);
    }
    remember(byKey, row);
    return true;
  });
}
