import type { Journal } from "@session-replay/journal";
import type { Forward, LogLine } from "../options.ts";
import { type Destination, readerName, startDestination } from "./destination.ts";
import type { DestinationHealth } from "./health.ts";
import type { RetryPauses } from "./verdict.ts";

export interface Gateway {
  readonly health: () => readonly DestinationHealth[];
  /** Lets every destination read again what it has not sent yet: something was erased. */
  readonly rewind: () => void;
  readonly stop: () => Promise<void>;
}

export interface GatewayOptions {
  readonly journal: Journal;
  readonly forwards: readonly Forward[];
  readonly maximumLagBytes: number;
  readonly batchBytes: number;
  readonly timeoutMs: number;
  readonly retry: RetryPauses;
  readonly version: string;
  readonly clock: () => number;
  readonly log: (line: LogLine) => void;
  readonly fetch?: typeof fetch;
}

/**
 * Passes on what comes in to other OTLP endpoints, each at its own pace: a destination is one more
 * reader of the journal, so there is no second queue and nothing that is acknowledged gets lost.
 */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const destinations: Destination[] = [];
  for (const forward of options.forwards) {
    const reader = await options.journal.openReader(readerName(forward));
    destinations.push(
      startDestination({
        forward,
        reader,
        maximumLagBytes: options.maximumLagBytes,
        batchBytes: options.batchBytes,
        timeoutMs: options.timeoutMs,
        retry: options.retry,
        userAgent: `session-replay/${options.version}`,
        fetch: options.fetch ?? fetch,
        clock: options.clock,
        log: options.log,
      }),
    );
  }
  return {
    health: () => destinations.map((destination) => destination.health()),
    rewind() {
      for (const destination of destinations) destination.rewind();
    },
    async stop() {
      await Promise.all(destinations.map((destination) => destination.stop()));
    },
  };
}
