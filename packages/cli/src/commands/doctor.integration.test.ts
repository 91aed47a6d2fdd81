import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, get, type Server } from "node:http";
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
  for (const what of ["Node", "server", "CORS", "keys", "clock", "disk", "memory"]) {
    expect(told).toMatch(new RegExp(`^ok +${what}: `, "m"));
  }
});

test("nothing there: how to start it", async () => {
  const { code, told } = await examine("--url", "http://127.0.0.1:45998");
  expect(code).toBe(1);
  expect(told).toContain("session-replay serve --port 45998");
});

/** Runs with a listener of another kind on a free port. */
async function beside(other: Server, look: (port: number) => Promise<void>): Promise<void> {
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  try {
    await look(Object(other.address()).port);
  } finally {
    await new Promise((resolve) => other.close(resolve));
  }
}

test("another program on the port: another port", () =>
  beside(
    createServer((_request, response) => response.end("hello")),
    async (port) => {
      const { code, told } = await examine("--url", `http://127.0.0.1:${port}`);
      expect(code).toBe(1);
      expect(told).toMatch(/another program uses .*--port/);
    },
  ));

test("a proxy that passes on a name that is not listed: which option lists it", () =>
  beside(
    createServer((_request, response) => {
      get(`${server.url}/health`, { headers: { host: "replay.example" } }, (reply) => {
        response.writeHead(reply.statusCode ?? 0);
        reply.pipe(response);
      });
    }),
    async (port) => {
      const { code, told } = await examine("--url", `http://127.0.0.1:${port}`);
      expect(code).toBe(1);
      expect(told).toMatch(/problem +server: .*--allow-host/);
    },
  ));

test("a server without TLS asked by https: what its answer was", async () => {
  const { code, told } = await examine("--url", server.url.replace("http:", "https:"));
  expect(code).toBe(1);
  expect(told).toMatch(/problem +server: https:.* does not answer \(ERR_SSL_\w+\)/);
});

test("a server whose clock is an hour off", async () => {
  const dataFolder = path.join(folder, "clock");
  const late = await startServer({ dataFolder, port: 0, clock: () => Date.now() - 3_600_000 });
  const { told } = await examine("--url", late.url);
  await late.stop();
  expect(told).toMatch(/warning +clock: differs from the server's by 36\d\d s: set both by NTP/);
});

const run = (command: string, ...args: readonly string[]): void => {
  execFileSync(command, args, { stdio: "ignore" });
};

/** Runs in a small file system of its own; only root may mount one. */
async function mounted(
  options: string,
  look: (folder: string) => Promise<void>,
  skip: (why: string) => void,
): Promise<void> {
  const place = path.join(folder, "mounted");
  mkdirSync(place, { recursive: true });
  try {
    run("mount", "-t", "tmpfs", "-o", options, "tmpfs", place);
  } catch {
    return skip("no tmpfs can be mounted");
  }
  try {
    await look(place);
  } finally {
    run("umount", "-l", place);
  }
}

const nobody = "http://127.0.0.1:45998";

test("a disk with little room: what makes some", ({ skip }) =>
  mounted(
    "size=1m",
    async (place) => {
      const { told } = await examine("--url", nobody, "--data", place);
      expect(told).toMatch(/problem +disk: 0.0 GB free at .*--retention or --max-size/);
    },
    skip,
  ));

test("a disk that cannot be written", ({ skip }) =>
  mounted(
    "ro",
    async (place) => {
      const { told } = await examine("--url", nobody, "--data", place);
      expect(told).toMatch(/problem +disk: .* cannot be written: give its owner the right to/);
    },
    skip,
  ));

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
  const { told } = await examine("--url", nobody, "--data", "nowhere");
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
