import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { openHouse } from "../house/open-house.ts";
import { startServer } from "../start-server.ts";

test("a server whose last keys are revoked lets nobody in, neither to send nor to read", async () => {
  const dataFolder = mkdtempSync(path.join(os.tmpdir(), "revoked-"));
  const house = await openHouse({ dataFolder });
  const admin = house.keys.create({ kind: "admin", name: "ops" });
  const ingest = house.keys.create({ kind: "ingest", name: "shop" });
  await house.stop();
  const { url, stop } = await startServer({ dataFolder, port: 0 });
  const status = async (route: string, method: string, secret?: string): Promise<number> => {
    const headers: Record<string, string> = { "content-type": "application/json" };
    if (secret !== undefined) headers.authorization = `ApiKey ${secret}`;
    const body = method === "POST" ? { body: "{}" } : {};
    return (await fetch(url + route, { method, headers, ...body })).status;
  };
  expect(await status("/v1/logs", "POST", ingest.secret)).toBe(200);
  expect(await status("/api/sessions", "GET", admin.secret)).toBe(200);
  for (const { key } of [ingest, admin]) {
    await status(`/api/keys/${key.id}`, "DELETE", admin.secret);
  }
  for (const secret of [undefined, ingest.secret, admin.secret]) {
    expect(await status("/v1/logs", "POST", secret)).toBe(401);
    expect(await status("/api/sessions", "GET", secret)).toBe(401);
  }
  await stop();
  rmSync(dataFolder, { recursive: true, force: true });
});
