import { type DecodedLog, decodeLogs } from "@session-replay/otlp/decode";
import { createSessionLogProvider } from "../src/index.ts";
import type { Stop } from "../src/source.ts";
import { beginState, type Surroundings } from "../src/state.ts";
import { safeStorage } from "../src/storage.ts";

/** Storage that a page of its own would have. */
export const memory = () =>
  safeStorage(() => {
    throw new Error("no storage");
  });

/** What the agent sent, as a receiver decodes it. */
export interface Recorded {
  readonly sent: readonly DecodedLog[];
  event(body: string): DecodedLog | undefined;
  readonly stop: Stop;
}

/** Begins the agent in `surroundings`, with a receiver that keeps what it gets. */
export function recordIn(surroundings: Surroundings): Recorded {
  beginState(surroundings);
  const sent: DecodedLog[] = [];
  const { stop } = createSessionLogProvider({
    serviceName: "my-app",
    endpoint: "https://your-elastic.cloud:443/v1/logs",
    preview: (body) => {
      const bytes = new TextEncoder().encode(body);
      sent.push(...decodeLogs(bytes, "application/json", Date.now()).records);
    },
  });
  return {
    sent,
    event: (body) => sent.find((record) => record.body === body),
    stop: () => void stop(),
  };
}
