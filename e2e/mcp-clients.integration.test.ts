import { execFile } from "node:child_process";
import path from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import { countTokens } from "gpt-tokenizer/encoding/o200k_base";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { temporaryFolder, temporaryServer } from "./support/temporary-server.ts";
import { toolProgram } from "./support/tools.ts";

const run = promisify(execFile);
const home = temporaryFolder();
let server: Awaited<ReturnType<typeof temporaryServer>>;
beforeAll(async () => {
  server = await temporaryServer();
});
afterAll(async () => {
  await server.stop();
  home.remove();
});

const command = async (program: string, args: readonly string[]): Promise<string> => {
  const env = { ...process.env, HOME: home.folder, NO_COLOR: "1" };
  const { stdout } = await run(process.execPath, [program, ...args], { env, timeout: 50_000 });
  return stdout;
};

/** Scenarios of the conformance suite that ask for no tool, prompt or resource of its own. */
const generic = [
  "server-initialize",
  "ping",
  "tools-list",
  "prompts-list",
  "dns-rebinding-protection",
];

test.each(generic)("the conformance scenario %s is green", async (scenario) => {
  const told = await command(toolProgram("@modelcontextprotocol/conformance", "conformance"), [
    ...["server", "--url", `${server.url}/mcp`],
    ...["--scenario", scenario],
  ]);
  expect(told).toMatch(/Passed: (\d+)\/\1, 0 failed, 0 warnings/u);
});

const post = (body: object): Promise<Response> =>
  fetch(`${server.url}/mcp`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/json, text/event-stream",
      "mcp-protocol-version": "2025-06-18",
    },
    body: JSON.stringify({ jsonrpc: "2.0", id: 1, ...body }),
  });

test("the list of tools takes at most 2,500 tokens as it is on the wire", async () => {
  const text = await (await post({ method: "tools/list" })).text();
  const { result } = JSON.parse(/^data: (.*)$/mu.exec(text)?.[1] ?? text);
  expect(countTokens(JSON.stringify(result))).toBeLessThanOrEqual(2500);
});

test("no session is kept that would have to be ended", async () => {
  const reply = await post({
    method: "initialize",
    params: {
      protocolVersion: "2025-06-18",
      capabilities: {},
      clientInfo: { name: "test", version: "1" },
    },
  });
  expect(reply.headers.get("mcp-session-id")).toBeNull();
  await reply.body?.cancel();
  for (const method of ["GET", "DELETE"]) {
    const refused = await fetch(`${server.url}/mcp`, {
      method,
      headers: { accept: "text/event-stream", "mcp-session-id": "made-up" },
    });
    expect(refused.status).toBe(405);
    await refused.body?.cancel();
  }
});

const cli = path.resolve(import.meta.dirname, "../packages/cli/bin/session-replay.js");
const ways: readonly (readonly [way: string, target: () => readonly string[]])[] = [
  ["over HTTP", () => [`${server.url}/mcp`, "--transport", "http"]],
  ["over standard input and output", () => [process.execPath, cli, "mcp", "--url", server.url]],
];

describe.each(ways)("the MCP Inspector %s", (_, target) => {
  const inspect = async (...args: readonly string[]): Promise<unknown> =>
    JSON.parse(
      await command(toolProgram("@modelcontextprotocol/inspector", "mcp-inspector"), [
        ...["--cli", ...target()],
        ...args,
      ]),
    );

  test("lists eight read-only tools, each with what it takes and gives", async () => {
    const { tools } = Object(await inspect("--method", "tools/list"));
    expect(tools).toHaveLength(8);
    for (const tool of tools) {
      expect(tool).toMatchObject({
        inputSchema: { type: "object" },
        outputSchema: { type: "object" },
        annotations: { readOnlyHint: true },
      });
    }
  });

  test("gets the prompt", async () => {
    const prompt = await inspect(
      ...["--method", "prompts/get", "--prompt-name", "what_happened"],
      ...["--prompt-args", "user=David", "page=checkout"],
    );
    expect(JSON.stringify(prompt)).toContain("What happened to user David on checkout?");
  });

  test("calls a tool", async () => {
    const told = await inspect(
      ...["--method", "tools/call", "--tool-name", "run_query"],
      ...["--tool-arg", "query=ROW answer = 42"],
    );
    expect(told).toMatchObject({
      structuredContent: { truncated: false, cursor: null, window: { from: null, to: null } },
    });
    expect(JSON.stringify(told)).toContain("42");
  });
});
