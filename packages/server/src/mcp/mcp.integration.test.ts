import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningServer, startServer } from "../start-server.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "mcp-"));
let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ dataFolder: folder, port: 0 });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const initialize = {
  protocolVersion: "2025-06-18",
  capabilities: {},
  clientInfo: { name: "test", version: "1" },
};

interface Told {
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: unknown;
}

/** One JSON-RPC call over streamable HTTP; the reply may come as JSON or as an event stream. */
async function call(method: string, params: unknown = {}): Promise<Told> {
  const reply = await fetch(`${server.url}/mcp`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/json, text/event-stream",
      "mcp-protocol-version": "2025-06-18",
    },
    body: JSON.stringify({ jsonrpc: "2.0", id: 1, method, params }),
  });
  const text = await reply.text();
  return JSON.parse(/^data: (.*)$/m.exec(text)?.[1] ?? text);
}

test("initialize names the server and what it can", async () => {
  const { result } = await call("initialize", initialize);
  expect(result).toMatchObject({
    serverInfo: { name: "session-replay" },
    capabilities: { tools: {}, prompts: {} },
  });
});

test("eight read-only tools and the prompt are listed", async () => {
  const { result } = await call("tools/list");
  const tools: { name: string; annotations?: { readOnlyHint?: boolean } }[] = Object(result).tools;
  expect(tools.map(({ name }) => name)).toContain("explain_session");
  expect(tools).toHaveLength(8);
  expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true);
  const prompts = await call("prompts/list");
  expect(prompts.result).toMatchObject({ prompts: [{ name: "what_happened" }] });
  const prompt = await call("prompts/get", {
    name: "what_happened",
    arguments: { user: "David", page: "checkout" },
  });
  expect(JSON.stringify(prompt.result)).toContain("What happened to user David on checkout?");
});

test("a tool answers with text and structure", async () => {
  const { result } = await call("tools/call", {
    name: "run_query",
    arguments: { query: "ROW answer = 42" },
  });
  expect(result).toMatchObject({ content: [{ type: "text" }] });
  expect(JSON.stringify(result)).toContain("42");
});

test("wrong arguments and unknown tools are errors that can be read", async () => {
  const wrong = await call("tools/call", { name: "run_query", arguments: { query: 3 } });
  expect(JSON.stringify(wrong)).toMatch(/error/i);
  const unknown = await call("tools/call", { name: "drop_tables", arguments: {} });
  expect(JSON.stringify(unknown)).toMatch(/drop_tables/);
});

test("pages of other sites may not call it", async () => {
  const reply = await fetch(`${server.url}/mcp`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: "https://evil.example" },
    body: "{}",
  });
  expect(reply.status).toBe(403);
});

test("a name that the server was not told of is refused (DNS rebinding)", async () => {
  const status = await new Promise((resolve, reject) => {
    const { port } = new URL(server.url);
    request({ port, path: "/mcp", method: "POST", headers: { host: "evil.example" } }, (reply) => {
      reply.resume();
      resolve(reply.statusCode);
    })
      .on("error", reject)
      .end("{}");
  });
  expect(status).toBe(421);
});

test("where the server wants keys, a viewer's is enough and none is too few", async () => {
  const own = mkdtempSync(path.join(os.tmpdir(), "mcp-"));
  const guarded = await startServer({ dataFolder: own, port: 0 });
  const post = (to: string, body: object, key?: string): Promise<Response> =>
    fetch(guarded.url + to, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/json, text/event-stream",
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify(body),
    });
  const made = await post("/api/keys", { name: "assistant", kind: "viewer" });
  const { secret } = JSON.parse(await made.text());
  const hello = { jsonrpc: "2.0", id: 1, method: "initialize", params: initialize };
  expect((await post("/mcp", hello)).status).toBe(401);
  expect((await post("/mcp", hello, "sr_viewer_wrong")).status).toBe(401);
  expect((await post("/mcp", hello, secret)).status).toBe(200);
  await guarded.stop();
  rmSync(own, { recursive: true, force: true });
});

test("the command line serves the same over standard input and output", async () => {
  const bin = path.resolve(import.meta.dirname, "../../../cli/bin/session-replay.js");
  const child = spawn(process.execPath, [bin, "mcp", "--url", server.url]);
  const replies = new Promise<Told[]>((resolve) => {
    let seen = "";
    child.stdout.on("data", (chunk) => {
      seen += chunk;
      const lines = seen.split("\n").filter((line) => line !== "");
      if (lines.length === 2 && seen.endsWith("\n")) resolve(lines.map((line) => JSON.parse(line)));
    });
  });
  const write = (message: object) =>
    child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
  write({ id: 1, method: "initialize", params: initialize });
  write({ method: "notifications/initialized" });
  write({
    id: 2,
    method: "tools/call",
    params: { name: "run_query", arguments: { query: "ROW a = 42" } },
  });
  const [hello, answer] = await replies;
  expect(hello?.result).toMatchObject({ serverInfo: { name: "session-replay" } });
  expect(JSON.stringify(answer?.result)).toContain("42");
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.stdin.end();
  expect(await ended).toBe(0);
});
