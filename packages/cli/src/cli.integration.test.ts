import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
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
  const small = await run(["serve", "--limit", "storeMegabytes=1"]);
  expect(small).toMatchObject({ code: 2, err: expect.stringContaining("storeMegabytes") });
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

  test("of a folder that one has are made without a key, also when an admin key is lost", async () => {
    const own = ["--url", "http://127.0.0.1:45999", "--data", "locked"];
    expect((await run(["keys", "create", "ops", "--kind", "admin", ...own])).code).toBe(0);
    expect((await run(["keys", "create", "shop", ...own])).out).toMatch(/^sr_ingest_/);
    const served = await startServer({ dataFolder: path.join(folder, "locked"), port: 0 });
    const { code, err } = await run(["keys", "list", "--url", served.url, "--data", "locked"]);
    await served.stop();
    expect(code).toBe(1);
    expect(err).toContain("A key is needed");
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

describe("caring for data", () => {
  const click = (session: string, title: string) => ({
    resourceLogs: [
      {
        scopeLogs: [
          {
            logRecords: [
              {
                timeUnixNano: `${Date.now()}000000`,
                body: { stringValue: "user.click" },
                attributes: [
                  { key: "session.id", value: { stringValue: session } },
                  { key: "page.title", value: { stringValue: title } },
                ],
              },
            ],
          },
        ],
      },
    ],
  });
  let key = "";
  beforeAll(async () => {
    key = (await run(["keys", "create", "care", "--url", server.url])).out.trim();
  });
  const send = async (session: string, title = "Shoes") => {
    const reply = await fetch(`${server.url}/v1/logs`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `ApiKey ${key}` },
      body: JSON.stringify(click(session, title)),
    });
    expect(reply.status).toBe(200);
  };
  const question = "FROM logs-* | KEEP session.id | SORT session.id";
  const served = async (): Promise<unknown> => {
    const reply = await fetch(`${server.url}/_query`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: question }),
    });
    const { values }: { values?: unknown[][] } = JSON.parse(await reply.text());
    return values?.flat();
  };
  const nowhere = "http://127.0.0.1:45999";
  const lines = ({ out }: Ran): string[] => out.trim().split(/\r?\n/).slice(1);

  test("a backup of the running server is put back elsewhere, with its keys", async () => {
    const here = ["--url", server.url];
    await send("sess_saved");
    const made = await run(["backup", ...here]);
    expect(made.code).toBe(0);
    const backup = made.out.trim();
    await send("sess_later");
    await expect.poll(served, { timeout: 20_000 }).toEqual(["sess_later", "sess_saved"]);
    expect(await run(["restore", backup, "--data", "restored"])).toMatchObject({ code: 0 });
    const own = ["--data", "restored", "--url", nowhere];
    expect(lines(await run(["query", question, "--format", "csv", ...own]))).toEqual([
      "sess_saved",
    ]);
    const keys = await run(["keys", "list", ...own]);
    expect(keys.out).toContain("care");
  });

  test("a backup is not put under a server that runs", async () => {
    const [backup] = (await run(["backup", "--url", server.url])).out.trim().split("\n");
    const { code, err } = await run(["restore", backup ?? "", "--data", "served"]);
    expect(code).toBe(1);
    expect(err).toContain("stop it first");
  });

  test.each(["ndjson", "csv", "parquet"])("all records are exported as %s", async (format) => {
    await send("sess_formula", "=1+1");
    await expect.poll(served, { timeout: 20_000 }).toContain("sess_formula");
    const file = path.join(folder, `out.${format}`);
    const args = ["export", "--format", format, "--url", server.url, "--output", file];
    expect(await run(args)).toMatchObject({ code: 0 });
    const content = readFileSync(file, "latin1");
    if (format === "ndjson") expect(content).toContain('"attributes.page.title":"=1+1"');
    if (format === "csv") expect(content).toContain(",'=1+1,");
    if (format === "parquet") {
      expect([content.slice(0, 4), content.slice(-4)]).toEqual(["PAR1", "PAR1"]);
      expect(readdirSync(path.join(folder, "served", "exports"))).toEqual([]);
    }
  });

  test("a person is erased, and the audit log says by whom", async () => {
    await send("sess_gone");
    const erased = await run(["erase", "--session", "sess_gone", "--url", server.url]);
    expect(erased.out).toContain("Erased 1 sessions");
    const { out } = await run(["audit", "--session", "sess_gone", "--url", server.url]);
    expect(out).toContain("erase.session");
    expect(out).not.toContain("sess_gone");
  });
});
