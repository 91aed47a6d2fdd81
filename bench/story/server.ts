import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import process from "node:process";
import type { TelemetryRecord } from "@session-replay/otlp";
import { otlpJson } from "./otlp-json.ts";

// Two runs on one machine must not post into the same server.
const port = 20_000 + (process.pid % 20_000);
const url = `http://127.0.0.1:${port}`;

async function untilReady(): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    try {
      if ((await fetch(`${url}/ready`)).ok) return;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("the server did not become ready within 20 seconds");
}

/** The product as it runs, on an empty folder. */
export interface Product {
  readonly url: string;
  readonly post: (route: string, body: string) => Promise<unknown>;
  readonly get: (route: string) => Promise<unknown>;
  /** Waits until that many sessions can be asked about. */
  readonly stored: (sessions: number) => Promise<void>;
  /** Sends records and waits for them. */
  readonly store: (records: readonly TelemetryRecord[], sessions: number) => Promise<void>;
}

async function read(route: string, request?: RequestInit): Promise<unknown> {
  const response = await fetch(`${url}${route}`, request);
  const answer: unknown = await response.json();
  if (!response.ok) throw new Error(`${route}: ${response.status} ${JSON.stringify(answer)}`);
  return answer;
}

const post = (route: string, body: string): Promise<unknown> =>
  read(route, { method: "POST", headers: { "content-type": "application/json" }, body });

async function untilStored(sessions: number): Promise<void> {
  const query = "FROM logs-* | STATS n = COUNT_DISTINCT(session.id), all = COUNT(*)";
  let last = "";
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const answer = JSON.stringify(await post("/_query", JSON.stringify({ query })));
    const counted = answer.replace(/"took":\d+/u, "");
    if (counted === last && answer.includes(`[[${sessions},`)) return;
    last = counted;
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
  throw new Error("the records did not become queryable");
}

/** Records to a body: a body of all would be larger than a receiver takes. */
const perBody = 4000;

async function store(records: readonly TelemetryRecord[], sessions: number): Promise<void> {
  for (let from = 0; from < records.length; from += perBody) {
    const { logs, traces } = otlpJson(records.slice(from, from + perBody));
    await post("/v1/logs", logs);
    await post("/v1/traces", traces);
  }
  await untilStored(sessions);
}

/** Runs with a server of its own. */
export async function withServer<Result>(
  run: (product: Product) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "session-replay-story-"));
  const cli = path.resolve(import.meta.dirname, "../../packages/cli/bin/session-replay.js");
  const server = spawn(process.execPath, [cli, "serve", "--port", String(port), "--data", folder], {
    stdio: ["ignore", "ignore", "ignore"],
  });
  try {
    await untilReady();
    return await run({ url, post, stored: untilStored, get: (route) => read(route), store });
  } finally {
    server.kill("SIGTERM");
    await new Promise((resolve) => server.once("exit", resolve));
    rmSync(folder, { recursive: true, force: true });
  }
}
