import { type FlatRecord, type Origin, type OtlpRecord, textAttribute } from "./otlp.ts";

export interface RecordedSession {
  readonly id: string;
  readonly cohort: string;
  readonly userId: string;
  /** Index of an origin and a record of it, in the order of arrival. */
  readonly records: readonly (readonly [origin: number, record: OtlpRecord])[];
}

export interface Recording {
  readonly origins: readonly Origin[];
  /** In the order of the plan: the last one is the newest. */
  readonly sessions: readonly RecordedSession[];
}

interface Driven {
  readonly cohort: string;
  readonly userId: string;
  readonly sessionId: string | undefined;
}

/**
 * Sorts what arrived by session: events and browser spans name theirs, back-end records follow
 * their trace. What belongs to no session (a service's own start) is left out.
 */
export function assemble(records: readonly FlatRecord[], driven: readonly Driven[]): Recording {
  const sessionOfTrace = new Map<string, string>();
  for (const { record } of records) {
    const session = textAttribute(record, "session.id");
    if (session && record.traceId) sessionOfTrace.set(record.traceId, session);
  }
  const origins: Origin[] = [];
  const indexes = new Map<string, number>();
  const indexOf = (origin: Origin): number => {
    const key = JSON.stringify(origin);
    const known = indexes.get(key);
    if (known !== undefined) return known;
    indexes.set(key, origins.length);
    return origins.push(origin) - 1;
  };
  const bySession = Map.groupBy(
    records,
    ({ record }) =>
      textAttribute(record, "session.id") ?? sessionOfTrace.get(record.traceId ?? "") ?? "",
  );
  const sessions = driven.flatMap(({ cohort, userId, sessionId }) => {
    const own = (sessionId && bySession.get(sessionId)) || [];
    return !sessionId || own.length === 0
      ? []
      : [
          {
            id: sessionId,
            cohort,
            userId,
            records: own.map(({ origin, record }) => [indexOf(origin), record] as const),
          },
        ];
  });
  return { origins, sessions };
}
