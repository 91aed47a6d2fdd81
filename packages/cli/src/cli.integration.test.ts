import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type RunningServer, startServer } from "@session-replay/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const bin = path.resolve(import.meta.dirname, "..", "bin", "session-replay.js");
const folder = mkdtempSync(path.join(os.tmpdir(), "cli-"));
let server: RunningServer;

beforeAll(async () => {
  server = await startServer({ dataFolder: path.join(folder, "served"), port: 0 });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function run(args: readonly string[], env: Record<string, string> = {}): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [bin, ...args], {
      cwd: folder,
      env: { ...process.env, ...env },
    });
    let out = "";
    let err = "";
    child.stdout.on("data", (chunk) => {
      out += chunk;
    });
    child.stderr.on("data", (chunk) => {
      err += chunk;
    });
    child.on("close", (code) => resolve({ code, out, err }));
  });
}

test("--help lists every command, and each has its own help", async () => {
  const { code, out } = await run(["--help"]);
  expect(code).toBe(0);
  for (const name of ["serve", "ask", "story", "query", "demo", "keys"])
    expect(out).toContain(name);
});

test("what is typed wrongly ends with 2", async () => {
  expect((await run(["dance"])).code).toBe(2);
  expect((await run(["serve", "--port", "many"])).code).toBe(2);
});

test("without a server the reason and the ways out are told, and the code is 1", async () => {
  const { code, err } = await run(["keys", "list", "--url", "http://127.0.0.1:45999"]);
  expect(code).toBe(1);
  expect(err).toContain("--data");
});

describe("keys", () => {
  test("are made, listed and revoked in an opened data folder", async () => {
    const own = ["--url", "http://127.0.0.1:45999", "--data", "own"];
    const made = await run(["keys", "create", "shop", "--origin", "https://a.example", ...own]);
    expect(made).toMatchObject({ code: 0 });
    expect(made.out).toMatch(/^sr_ingest_[0-9a-f]{32}\n$/);
    const listed = await run(["keys", "list", ...own]);
    expect(listed.out).toContain("https://a.example");
    const id = /^([0-9a-f]{10}) /m.exec(listed.out)?.[1] ?? "";
    expect((await run(["keys", "revoke", id, ...own])).code).toBe(0);
    expect((await run(["keys", "revoke", id, ...own])).code).toBe(1);
  });

  test("go to the server where there is one, named by the environment", async () => {
    const env = { SESSION_REPLAY_URL: server.url };
    const { code, out } = await run(["keys", "create", "app"], env);
    expect(code).toBe(0);
    expect(out).toMatch(/^sr_ingest_/);
  });
});

test("serve says where it is, and ends cleanly on SIGTERM", async () => {
  const child = spawn(process.execPath, [bin, "serve", "--port", "0", "--data", "second"], {
    cwd: folder,
  });
  const url = await new Promise<string>((resolve) => {
    child.stdout.on("data", (chunk: Buffer) => {
      const found = /http:\S+/.exec(chunk.toString())?.[0];
      if (found !== undefined) resolve(found);
    });
  });
  expect(await (await fetch(`${url}/health`)).json()).toEqual({ status: "ok" });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  expect(await ended).toBe(0);
});

test("a busy port fails at once and names --port", async () => {
  const { port } = new URL(server.url);
  const { code, err } = await run(["serve", "--port", port, "--data", "third"]);
  expect(code).toBe(1);
  expect(err).toContain("--port");
});

test("another host without keys is refused with the reason", async () => {
  const { code, err } = await run([
    "serve",
    "--port",
    "0",
    "--host",
    "0.0.0.0",
    "--data",
    "fourth",
  ]);
  expect(code).toBe(1);
  expect(err).toContain("keys create");
});
