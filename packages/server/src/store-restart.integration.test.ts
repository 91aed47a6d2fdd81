import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import process from "node:process";
import { expect, test, vi } from "vitest";
import { startServer } from "./start-server.ts";

/** The processes that this one started, where the system tells. */
function startedProcesses(): readonly number[] {
  try {
    const text = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, "utf8");
    return text.split(" ").filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

const bodyOf = (text: string): string =>
  JSON.stringify({
    resourceLogs: [{ scopeLogs: [{ logRecords: [{ body: { stringValue: text } }] }] }],
  });

test("while the database is away sending goes on and nothing else pretends to work", async ({
  skip,
}) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "restart-"));
  const before = startedProcesses();
  const { url, stop } = await startServer({ dataFolder: folder, port: 0 });
  const post = async (route: string, body: string): Promise<Response> =>
    await fetch(url + route, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
  const ready = async (): Promise<number> => (await fetch(`${url}/ready`)).status;
  const [database] = startedProcesses().filter((pid) => !before.includes(pid));
  try {
    if (database === undefined) skip("the system does not tell of processes");
    else {
      expect(await ready()).toBe(200);
      expect((await post("/v1/logs", bodyOf("before"))).status).toBe(200);
      process.kill(database, "SIGKILL");
      await vi.waitUntil(async () => (await ready()) === 503, { timeout: 20_000, interval: 1 });
      expect((await post("/v1/logs", bodyOf("meanwhile"))).status).toBe(200);
      await vi.waitUntil(async () => (await ready()) === 200, { timeout: 30_000 });
      const query = JSON.stringify({ query: "FROM logs-* | SORT message | KEEP message" });
      await vi.waitUntil(
        async () => (await (await post("/_query", query)).text()).includes("meanwhile"),
        { timeout: 30_000 },
      );
      expect(await (await post("/_query", query)).json()).toMatchObject({
        values: [["before"], ["meanwhile"]],
      });
    }
  } finally {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  }
}, 90_000);
