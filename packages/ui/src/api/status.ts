import type { DestinationHealth, ServerStatus } from "@session-replay/server/api";
import { request } from "./client.ts";
import { array, boolean, number, object, oneOf, string } from "./decode.ts";

const forward = object<DestinationHealth>(
  {
    url: string,
    state: oneOf("ok", "retrying", "locked out"),
    lagBytes: number,
    sentRequests: number,
    refusedRequests: number,
    skippedBytes: number,
  },
  { lastError: string, lastSent: number },
);

const status = object<ServerStatus>(
  {
    ready: boolean,
    problems: array(string),
    journal: object<ServerStatus["journal"]>({ bytes: number, maximumBytes: number }, {}),
    forwards: array(forward),
  },
  {
    store: object<NonNullable<ServerStatus["store"]>>(
      { logs: number, spans: number, sessions: number, bytes: number, journalLagBytes: number },
      {},
    ),
  },
);

/** How the server does at this moment. */
export const fetchStatus = (signal: AbortSignal): Promise<ServerStatus> =>
  request("/api/status", status, { signal });
