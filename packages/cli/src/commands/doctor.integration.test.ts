import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import os from "node:os";
import path from "node:path";
import { PassThrough } from "node:stream";
import { openHouse, type RunningServer, startServer } from "@session-replay/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runProgram } from "../program.ts";
import { doctor } from "./doctor.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "doctor-"));
let server: RunningServer;
let admin: string;
let ingest: string;
beforeAll(async () => {
  const house = await openHouse({ dataFolder: folder });
  admin = house.keys.create({ kind: "admin", name: "ops" }).secret;
  ingest = house.keys.create({
    kind: "ingest",
    name: "shop",
    origins: ["https://shop.example"],
  }).secret;
  await house.stop();
  const forwards = [{ url: "http://127.0.0.1:9", headers: {} }];
  server = await startServer({ dataFolder: folder, port: 0, forwards });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function examine(...args: readonly string[]): Promise<{ code: number; told: string }> {
  let told = "";
  const code = await runProgram([doctor], "1", ["doctor", ...args], {
    out: (text) => {
      told += text;
    },
    note: () => undefined,
    env: {},
    cwd: folder,
    stdin: new PassThrough(),
    stdoutStream: new PassThrough(),
    stopped: new AbortController().signal,
  });
  return { code, told };
}

test("a server that is well gets no complaint", async () => {
  const { code, told } = await examine(
    ...["--url", server.url, "--key", admin, "--origin", "https://shop.example"],
  );
  expect(code).toBe(0);
  for (const what of ["Node", "server", "CORS", "keys", "clock", "disk"]) {
    expect(told).toMatch(new RegExp(`^ok +${what}: `, "m"));
  }
});

test("nothing there: how to start it", async () => {
  const { code, told } = await examine("--url", "http://127.0.0.1:45998");
  expect(code).toBe(1);
  expect(told).toContain("session-replay serve --port 45998");
});

test("another program on the port: another port", async () => {
  const other = createServer((_request, response) => response.end("hello"));
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const address = other.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const { code, told } = await examine("--url", `http://127.0.0.1:${port}`);
  expect(code).toBe(1);
  expect(told).toMatch(/another program uses .*--port/);
  await new Promise((resolve) => other.close(resolve));
});

test("pages that may not send: what allows them", async () => {
  const { code, told } = await examine(
    ...["--url", server.url, "--key", admin, "--origin", "https://other.example"],
  );
  expect(code).toBe(1);
  expect(told).toMatch(/problem +CORS: pages of https:\/\/other.example .*--allow-origin/);
});

test("no key, or one that only sends: which one is needed", async () => {
  expect((await examine("--url", server.url)).told).toMatch(/problem +access: .*--key/);
  const sender = await examine("--url", server.url, "--key", ingest);
  expect(sender.told).toMatch(/problem +access: this key may send, not read/);
});

test("a folder that is not there is told", async () => {
  const { told } = await examine("--url", "http://127.0.0.1:45998", "--data", "nowhere");
  expect(told).toMatch(/warning +disk: .*nowhere is not on this machine/);
});

test("a forward that is away is told", async () => {
  await fetch(`${server.url}/v1/logs`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      authorization: `ApiKey ${ingest}`,
      origin: "https://shop.example",
    },
    body: JSON.stringify({
      resourceLogs: [{ scopeLogs: [{ logRecords: [{ body: { stringValue: "x" } }] }] }],
    }),
  });
  await expect
    .poll(async () => (await examine("--url", server.url, "--key", admin)).told, {
      timeout: 15_000,
    })
    .toMatch(/warning +server: forwarding to http:\/\/127.0.0.1:9: retrying/);
});
