/// <reference types="node" />
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Ask } from "@session-replay/esql";
import { openJournal } from "@session-replay/journal";
import { openStore } from "@session-replay/store";
import type { Dossier } from "../records/records.ts";
import { otlpOf } from "./otlp.ts";

const receivedAt = Date.UTC(2026, 10, 23, 14, 10);

const encode = (body: object): Uint8Array => new TextEncoder().encode(JSON.stringify(body));

/** A real store that holds the session, and how to close it. */
export async function stored(records: Dossier): Promise<{ ask: Ask; stop: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "story-"));
  const journal = await openJournal({ folder: join(folder, "journal") });
  const store = await openStore({ folder: join(folder, "store"), journal });
  const { logs, traces } = otlpOf(records);
  const contentType = "application/json";
  await journal.append({ signal: "logs", contentType, receivedAt, body: encode(logs) });
  await journal.append({ signal: "traces", contentType, receivedAt, body: encode(traces) });
  await store.drained();
  return {
    ask: store.ask,
    stop: async () => {
      await store.stop();
      await journal.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
