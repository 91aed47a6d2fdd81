import type { JournalStats } from "@session-replay/journal";
import type { StoreStats } from "@session-replay/store";
import type { DestinationHealth } from "../gateway/health.ts";
import type { Tally } from "../receive/tally.ts";
import type { Sample } from "./prometheus.ts";

export interface Measured {
  readonly tally: Tally;
  readonly journal: JournalStats;
  readonly store: StoreStats | undefined;
  /** Its process ended, and another is not ready yet. */
  readonly storeIsAway: boolean;
  readonly forwards: readonly DestinationHealth[];
  readonly memory: NodeJS.MemoryUsage;
  readonly uptimeSeconds: number;
}

const counter = (name: string, help: string, value: number, labels?: Sample["labels"]): Sample => ({
  name: `session_replay_${name}_total`,
  kind: "counter",
  help,
  value,
  ...(labels === undefined ? {} : { labels }),
});

const gauge = (name: string, help: string, value: number, labels?: Sample["labels"]): Sample => ({
  name: `session_replay_${name}`,
  kind: "gauge",
  help,
  value,
  ...(labels === undefined ? {} : { labels }),
});

function receiverSamples(tally: Tally): Sample[] {
  return [
    counter("otlp_requests", "OTLP requests whose body was read.", tally.requests),
    counter("otlp_bytes", "Bytes of their bodies, decompressed.", tally.bytes),
    counter("otlp_records", "Log records and spans accepted.", tally.records),
    counter("otlp_rejected_records", "Records rejected by partial success.", tally.rejectedRecords),
    counter("otlp_scrubbed_requests", "Requests with scrubbed texts.", tally.scrubbedRequests),
    counter("otlp_metric_points", "Data points accepted and not stored.", tally.metricPoints),
    ...[...tally.statuses].map(([status, count]) =>
      counter("otlp_replies", "Replies by HTTP status.", count, { status: String(status) }),
    ),
  ];
}

function storeSamples(store: StoreStats): Sample[] {
  return [
    gauge("stored_logs", "Log records in the store.", store.logs),
    gauge("stored_spans", "Spans in the store.", store.spans),
    gauge("stored_sessions", "Sessions in the store.", store.sessions),
    gauge("store_bytes", "Bytes of the store on disk.", store.bytes),
    gauge("store_lag_bytes", "Bytes of the journal not yet stored.", store.journalLagBytes),
    gauge("attribute_names", "Names of attributes that can be asked for.", store.names),
    gauge(
      "attribute_names_refused",
      "Names beyond the bound since the start: stored, not asked for.",
      store.refusedNames,
    ),
  ];
}

const forwardSamples = (health: DestinationHealth): Sample[] => {
  const labels = { url: health.url };
  return [
    counter("forwarded_requests", "Requests that a destination took.", health.sentRequests, labels),
    counter("forward_refused_requests", "Requests it refused.", health.refusedRequests, labels),
    counter("forward_skipped_bytes", "Bytes passed over.", health.skippedBytes, labels),
    gauge("forward_lag_bytes", "Bytes it has not got yet.", health.lagBytes, labels),
    gauge("forward_up", "1 if the last attempt succeeded.", health.state === "ok" ? 1 : 0, labels),
  ];
};

/** All that `/metrics` shows. */
export function samplesOf(measured: Measured): Sample[] {
  const { journal, memory } = measured;
  return [
    ...receiverSamples(measured.tally),
    gauge("journal_bytes", "Bytes of the journal on disk.", journal.bytes),
    gauge("journal_maximum_bytes", "Most bytes of the journal.", journal.maximumBytes),
    ...(measured.store === undefined ? [] : storeSamples(measured.store)),
    ...measured.forwards.flatMap(forwardSamples),
    gauge("resident_bytes", "Resident memory of the process.", memory.rss),
    gauge("heap_bytes", "JavaScript heap in use.", memory.heapUsed),
    gauge("uptime_seconds", "Seconds since the start.", measured.uptimeSeconds),
  ];
}
