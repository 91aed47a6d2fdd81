import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import os from "node:os";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { listen } from "./http/listen.ts";
import type { Limits } from "./limits.ts";
import type { Forward } from "./options.ts";
import { type RunningServer, startServer } from "./start-server.ts";

const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

async function start(limits: Partial<Limits>, forwards: Forward[] = []): Promise<RunningServer> {
  const dataFolder = mkdtempSync(path.join(os.tmpdir(), "limits-"));
  stops.push(() => rmSync(dataFolder, { recursive: true, force: true }));
  const server = await startServer({ dataFolder, port: 0, limits, forwards });
  stops.push(server.stop);
  return server;
}

const body = (index: number): string =>
  JSON.stringify({
    resourceLogs: [
      {
        scopeLogs: [{ logRecords: [{ body: { stringValue: `${index} ${"x".repeat(40_000)}` } }] }],
      },
    ],
  });

const send = async ({ url }: RunningServer, index: number): Promise<number> => {
  const headers = { "content-type": "application/json" };
  return (await fetch(`${url}/v1/logs`, { method: "POST", headers, body: body(index) })).status;
};

/** Sends three times what the journal holds, each as soon as it is taken. */
async function sendMuch(server: RunningServer): Promise<void> {
  for (let index = 0; index < 75; index += 1) {
    await expect.poll(() => send(server, index), { timeout: 20_000 }).toBe(200);
  }
}

test("a small journal has room again as soon as it is read", async () => {
  await sendMuch(await start({ journalBytes: 1_000_000 }));
});

test("a forward that never answers does not fill a small journal", async () => {
  const silent = createServer(() => undefined);
  const { port } = await listen(silent, 0, "127.0.0.1");
  stops.push(() => {
    silent.close();
    silent.closeAllConnections();
  });
  const forward = { url: `http://127.0.0.1:${port}`, headers: {} };
  await sendMuch(await start({ journalBytes: 1_000_000 }, [forward]));
});

test("a request may be given less time than its headers had", async () => {
  const server = await start({ requestMs: 2000 });
  expect(await send(server, 0)).toBe(200);
});
