/** Running counts of the receiver, for `/metrics` and `/health`. */
export interface Tally {
  requests: number;
  records: number;
  rejectedRecords: number;
  scrubbedRequests: number;
  metricPoints: number;
  bytes: number;
  /** Answers by HTTP status. */
  readonly statuses: Map<number, number>;
}

export const createTally = (): Tally => ({
  requests: 0,
  records: 0,
  rejectedRecords: 0,
  scrubbedRequests: 0,
  metricPoints: 0,
  bytes: 0,
  statuses: new Map(),
});

/** Counts one answer. */
export function countStatus(tally: Tally, status: number): void {
  tally.statuses.set(status, (tally.statuses.get(status) ?? 0) + 1);
}
