import type { DestinationHealth, ServerStatus } from "@session-replay/server/api";

/** How the forwards of the fixture server do. */
export type FixtureForwards = "none" | "well" | "troubled";

const well: DestinationHealth = {
  url: "https://replay.ingest.eu-central-1.aws.elastic.cloud",
  state: "ok",
  lagBytes: 0,
  sentRequests: 48_211,
  refusedRequests: 0,
  skippedBytes: 0,
  lastSent: Date.now() - 1200,
};

const troubled: readonly DestinationHealth[] = [
  { ...well, lagBytes: 1_240_000 },
  {
    ...well,
    url: "http://collector.internal:4318",
    state: "retrying",
    lagBytes: 84_500_000,
    skippedBytes: 12_000_000,
    lastError: "connect ECONNREFUSED 10.0.4.7:4318",
    lastSent: Date.now() - 9 * 60_000,
  },
  {
    url: "https://api.honeycomb.io",
    state: "locked out",
    lagBytes: 3_400_000,
    sentRequests: 0,
    refusedRequests: 2,
    skippedBytes: 0,
    lastError: "answered 401",
  },
];

/** What the fixture server says of itself. */
export function serverStatus(forwards: FixtureForwards): ServerStatus {
  const list = { none: [], well: [well], troubled }[forwards];
  return {
    ready: true,
    problems: list
      .filter(({ state }) => state !== "ok")
      .map(({ url, state, lastError }) => `forwarding to ${url}: ${state} (${lastError})`),
    journal: { bytes: 41_000_000, maximumBytes: 2_000_000_000 },
    store: {
      logs: 1_204_331,
      spans: 310_022,
      sessions: 5120,
      bytes: 88_400_000,
      journalLagBytes: 20_400,
    },
    forwards: list,
  };
}
