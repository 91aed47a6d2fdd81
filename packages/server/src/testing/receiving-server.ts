import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { openJournal } from "@session-replay/journal";
import { createIngestGate, type IngestGateOptions } from "../access/ingest-gate.ts";
import { createRateLimiter } from "../access/rate.ts";
import { createFront } from "../http/front.ts";
import { listen } from "../http/listen.ts";
import { defaultLimits, type Limits } from "../limits.ts";
import { countPoints, inspectFrame } from "../receive/inspect.ts";
import { createReceiver } from "../receive/receiver.ts";
import { createTally, type Tally } from "../receive/tally.ts";
import type { ScrubOptions } from "../scrub/rules.ts";
import { createScrubber } from "../scrub/scrubber.ts";
import { createKeys, type Keys } from "../state/keys.ts";
import { openState } from "../state/open-state.ts";

export interface ReceivingServer {
  readonly url: string;
  readonly port: number;
  readonly keys: Keys;
  readonly tally: Tally;
  /** Bodies on disk, in order. */
  readonly stored: (count: number) => Promise<readonly string[]>;
  readonly stop: () => Promise<void>;
}

/** Receiver and journal on a free port, as the server wires them, without a store behind. */
export async function startReceiving(
  limits: Partial<Limits> = {},
  gate: Partial<IngestGateOptions> = {},
  scrubbing: ScrubOptions = {},
): Promise<ReceivingServer> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "receiving-"));
  const journal = await openJournal({ folder });
  const reader = await journal.openReader("test");
  const state = openState(undefined);
  const keys = createKeys(state, Date.now);
  const tally = createTally();
  const scrub = createScrubber(scrubbing);
  const all = { ...defaultLimits, ...limits };
  const receive = createReceiver({
    gate: createIngestGate({
      keys,
      allowOrigins: [],
      limiter: createRateLimiter(all.ingestPerSecond, all.ingestBurst, Date.now),
      addressOf: (request) => request.socket.remoteAddress ?? "",
      ...gate,
    }),
    inspect: (frame) => inspectFrame(frame, scrub),
    countPoints,
    append: async (frame) => {
      await journal.append(frame);
    },
    limits: all,
    tally,
    clock: Date.now,
    onFailure: (error) => {
      throw error;
    },
  });
  const server = createFront(receive, (_request, response) => response.writeHead(404).end(), all);
  const { port } = await listen(server, 0, "127.0.0.1");
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    keys,
    tally,
    async stored(count) {
      const texts: string[] = [];
      while (texts.length < count) {
        for (const { body } of await reader.read()) texts.push(Buffer.from(body).toString());
      }
      return texts;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await journal.stop();
      state.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
