import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { startServer } from "../start-server.ts";

const card = "4111 1111 1111 1111";

const request = (padding: number) => ({
  resourceLogs: [
    {
      scopeLogs: [
        {
          logRecords: [
            {
              timeUnixNano: `${Date.now()}000000`,
              body: { stringValue: `paid with ${card}` },
              attributes: [{ key: "padding", value: { stringValue: "x".repeat(padding) } }],
            },
          ],
        },
      ],
    },
  ],
});

test("what is scrubbed touches no file, of small and of large requests", async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "scrub-"));
  // A forward that is away keeps the journal from being emptied.
  const forwards = [{ url: "http://127.0.0.1:9", headers: {} }];
  const server = await startServer({
    dataFolder: folder,
    port: 0,
    forwards,
    limits: { workerBytes: 10_000 },
  });
  for (const padding of [1, 20_000]) {
    const reply = await fetch(`${server.url}/v1/logs`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(request(padding)),
    });
    expect(reply.status).toBe(200);
  }
  expect(await (await fetch(`${server.url}/metrics`)).text()).toMatch(
    /^session_replay_otlp_scrubbed_requests_total 2$/m,
  );
  await server.stop();
  const contents = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile())
    .map((file) => readFileSync(file, "latin1"));
  expect(contents.some((content) => content.includes("paid with [card]"))).toBe(true);
  expect(contents.filter((content) => content.includes(card))).toEqual([]);
  rmSync(folder, { recursive: true, force: true });
});
