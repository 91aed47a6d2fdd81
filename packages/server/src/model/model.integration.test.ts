import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Answer } from "@session-replay/story";
import {
  failures,
  fuzzedOutput,
  otlpOf,
  type Script,
  type ScriptedModel,
  startScriptedModel,
  streams,
  swallowed402,
  untruths,
} from "@session-replay/story/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LogLine } from "../options.ts";
import { type RunningServer, startServer } from "../start-server.ts";

const secret = "sk-live-canary-key";
const folder = mkdtempSync(path.join(os.tmpdir(), "model-"));
const logged: LogLine[] = [];
let server: RunningServer;
let model: ScriptedModel;
let script: Script = streams("");

const json = (method: string, body?: unknown): RequestInit => ({
  method,
  headers: { "content-type": "application/json" },
  ...(body === undefined ? {} : { body: JSON.stringify(body) }),
});
const call = (to: string, init?: RequestInit): Promise<Response> => fetch(server.url + to, init);

const read = async (reply: Response) => JSON.parse(await reply.text());

const choice = () => ({
  provider: "compatible",
  model: "scripted",
  baseUrl: model.settings.baseUrl,
  apiKey: secret,
  timeoutMs: 1500,
  price: { input: 3, output: 15, currency: "EUR" },
});

beforeAll(async () => {
  model = await startScriptedModel((response, count) => script(response, count));
  server = await startServer({
    dataFolder: folder,
    port: 0,
    log: (line) => logged.push(line),
    limits: { readPerSecond: 100_000, readBurst: 100_000 },
  });
  const { logs, traces } = otlpOf(swallowed402);
  await call("/v1/logs", json("POST", logs));
  await call("/v1/traces", json("POST", traces));
  while ((await read(await call("/api/sessions"))).total !== 1);
});
afterAll(async () => {
  await server.stop();
  await model.stop();
  rmSync(folder, { recursive: true, force: true });
});

const question = { question: "What happened to Ana Ruiz?" };
const ask = async (body: object = question): Promise<Answer> =>
  await read(await call("/api/ask", json("POST", body)));

interface Event {
  readonly event: string;
  readonly data: unknown;
}

async function askStreaming(): Promise<readonly Event[]> {
  const reply = await call("/api/ask", {
    ...json("POST", question),
    headers: { "content-type": "application/json", accept: "text/event-stream" },
  });
  expect(reply.headers.get("content-type")).toContain("text/event-stream");
  return (await reply.text())
    .split("\n\n")
    .filter(Boolean)
    .map((block) => {
      const [, event = "", data = ""] = /^event: (.*)\ndata: (.*)$/u.exec(block) ?? [];
      return { event, data: JSON.parse(data) };
    });
}

describe("without a model", () => {
  test("nothing is set, and a stream has the narrator's answer", async () => {
    expect(await read(await call("/api/model"))).toEqual({ source: "none" });
    const events = await askStreaming();
    expect(events.map(({ event }) => event)).toEqual(["narrated", "answer"]);
    expect(model.calls()).toBe(0);
  });

  test("no preview and no test", async () => {
    expect((await call("/api/model/preview", json("POST", question))).status).toBe(409);
    expect((await call("/api/model/test", json("POST", {}))).status).toBe(409);
  });

  test.each([
    ["no URL", { provider: "compatible", model: "m" }],
    ["a file", { provider: "compatible", model: "m", baseUrl: "file:///etc/passwd" }],
    ["a URL with a password", { provider: "openai", model: "m", baseUrl: "http://a:b@c.example" }],
    ["another provider", { provider: "evil", model: "m" }],
  ])("%s is refused", async (_, body) => {
    expect((await call("/api/model", json("PUT", body))).status).toBe(400);
  });
});

describe("with a model", () => {
  test("it is set, kept for its owner only, and its key is told to nobody", async () => {
    const reply = await call("/api/model", json("PUT", choice()));
    expect(reply.status).toBe(200);
    const told = await reply.text();
    expect(JSON.parse(told)).toMatchObject({ source: "page", hasKey: true, pseudonymise: true });
    const file = path.join(folder, "model.json");
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, "utf8")).toContain(secret);
    const shown = await Promise.all(
      ["/api/model", "/api/status", "/api/audit", "/api/about", "/metrics"].map(async (to) =>
        (await call(to)).text(),
      ),
    );
    expect([told, ...shown, JSON.stringify(logged)].join("")).not.toContain(secret);
  });

  test("a backup does not take the key along", async () => {
    const { folder: backup } = await read(await call("/api/backup", json("POST", {})));
    expect(() => statSync(path.join(backup, "model.json"))).toThrow();
  });

  test("the kept key goes to no other address", async () => {
    const other = await startScriptedModel(streams("ready"));
    const { apiKey: _, ...rest } = choice();
    const settings = { ...rest, baseUrl: other.settings.baseUrl };
    await call("/api/model/test", json("POST", { settings }));
    await other.stop();
    expect(other.calls()).toBe(1);
    expect(JSON.stringify(other.requests)).not.toContain(secret);
  });

  test("the test asks for a word, and tells of a failure what may be told", async () => {
    script = streams("ready");
    expect(await read(await call("/api/model/test", json("POST", {})))).toMatchObject({
      ok: true,
      usage: { inputTokens: 1000 },
    });
    script = (response) => response.writeHead(401).end(`{"error":{"message":"bad ${secret}"}}`);
    const failed = await (await call("/api/model/test", json("POST", {}))).text();
    expect(JSON.parse(failed)).toMatchObject({ ok: false, status: 401 });
    expect(failed).not.toContain(secret);
  });

  test("the narrator's answer comes first, then each proven sentence, then the whole", async () => {
    script = streams("");
    const narrated = await ask();
    const { id = "", text = "" } = narrated.claims.find(({ kind }) => kind === "steps") ?? {};
    script = streams(`${JSON.stringify({ text, from: [id] })}\n`);
    const events = await askStreaming();
    expect(events.map(({ event }) => event)).toEqual(["narrated", "claim", "answer"]);
    expect(events[0]?.data).toMatchObject({ engine: { kind: "narrator" } });
    expect(events[2]?.data).toMatchObject({
      engine: { kind: "llm", model: "scripted", use: { calls: 1, cost: { currency: "EUR" } } },
    });
  });

  test("a story is told in a model's words where that is asked for", async () => {
    const told = async (words: string): Promise<Answer> =>
      (await read(await call(`/api/sessions/s1/story?words=${words}`))).story;
    const narrated = await told("narrator");
    const { id, text } = narrated.claims[1] ?? { id: "", text: "" };
    script = streams(JSON.stringify({ text, from: [id] }));
    expect(await told("model")).toMatchObject({ answer: text, engine: { kind: "llm" } });
    const headers = { "sec-fetch-site": "cross-site" };
    expect((await call("/api/sessions/s1/story?words=model", { headers })).status).toBe(403);
  });

  test("the preview is what is sent, byte for byte", async () => {
    script = streams("");
    const preview = await call("/api/model/preview", json("POST", question));
    const { requests } = await read(preview);
    const before = model.calls();
    await ask();
    expect(requests).toHaveLength(1);
    expect(model.requests[before]?.body).toBe(requests[0].body);
    expect(JSON.stringify(requests)).not.toMatch(/Ana|Ruiz/u);
    expect(JSON.stringify(requests)).not.toContain(secret);
  });

  test.each(Object.entries(failures))(
    "the narrator's answer comes within a second after the model %s",
    async (_, failing) => {
      script = failing;
      const answer = await ask();
      expect(performance.now() - model.endedAt()).toBeLessThan(1000);
      expect(answer.engine).toMatchObject({
        kind: "narrator",
        use: { fellBack: expect.any(String) },
      });
      expect(answer.claims.length).toBeGreaterThan(3);
    },
  );

  test("of 300 fuzzed outputs, no claim is shown that the records do not prove", async () => {
    script = streams("");
    const narrated = await ask();
    let seed = 0;
    script = (response, count) => {
      seed += 1;
      streams(fuzzedOutput(seed, narrated.claims))(response, count);
    };
    let worded = 0;
    for (let index = 0; index < 300; index += 1) {
      const shown = await ask();
      expect(untruths(shown, narrated)).toEqual([]);
      if (shown.engine.kind === "llm") worded += 1;
    }
    // Otherwise the fuzz would only show that everything is refused.
    expect(worded).toBeGreaterThan(100);
  }, 300_000);

  test("it is removed with its key", async () => {
    await call("/api/model", json("DELETE"));
    expect(await read(await call("/api/model"))).toEqual({ source: "none" });
    expect(() => statSync(path.join(folder, "model.json"))).toThrow();
  });
});

test("only an admin may see, set, test or preview a model", async () => {
  const own = mkdtempSync(path.join(os.tmpdir(), "model-"));
  const guarded = await startServer({
    dataFolder: own,
    port: 0,
    environment: { SESSION_REPLAY_LLM_PROVIDER: "anthropic", SESSION_REPLAY_LLM_MODEL: "m" },
  });
  const make = async (kind: string, key?: string): Promise<string> => {
    const { headers, ...rest } = json("POST", { name: kind, kind });
    const authorization = key === undefined ? {} : { authorization: `ApiKey ${key}` };
    const reply = await fetch(`${guarded.url}/api/keys`, {
      ...rest,
      headers: { ...Object(headers), ...authorization },
    });
    return (await read(reply)).secret;
  };
  const admin = await make("admin");
  const viewer = await make("viewer", admin);
  const statusOf = async (key: string, to: string, method: string, body?: unknown) => {
    const { headers, ...rest } = json(method, body);
    const init = { ...rest, headers: { ...Object(headers), authorization: `ApiKey ${key}` } };
    return (await fetch(guarded.url + to, init)).status;
  };
  const calls: readonly (readonly [to: string, method: string, body?: unknown])[] = [
    ["/api/model", "GET"],
    ["/api/model", "PUT", { provider: "openai", model: "m" }],
    ["/api/model", "DELETE"],
    ["/api/model/test", "POST", {}],
    ["/api/model/preview", "POST", question],
  ];
  for (const [to, method, body] of calls) {
    expect(await statusOf(viewer, to, method, body)).toBe(403);
  }
  expect(await statusOf(admin, "/api/model", "GET")).toBe(200);
  // What the environment sets, the page does not change.
  expect(await statusOf(admin, "/api/model", "PUT", { provider: "openai", model: "m" })).toBe(409);
  await guarded.stop();
  rmSync(own, { recursive: true, force: true });
});

test.each([
  ["none of a model's libraries is loaded without a model", {}, /^$/u],
  [
    "they are loaded when one is asked",
    { SESSION_REPLAY_LLM_PROVIDER: "compatible", SESSION_REPLAY_LLM_MODEL: "m" },
    /\/node_modules\/ai\//u,
  ],
])("%s", async (_, environment, loaded) => {
  const child = spawn(
    process.execPath,
    [
      "--conditions=source",
      path.join(import.meta.dirname, "../testing/loaded-libraries.ts"),
      JSON.stringify(
        "SESSION_REPLAY_LLM_MODEL" in environment
          ? { ...environment, SESSION_REPLAY_LLM_URL: model.settings.baseUrl }
          : environment,
      ),
      JSON.stringify(otlpOf(swallowed402)),
    ],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  let out = "";
  child.stdout.on("data", (part) => {
    out += String(part);
  });
  await new Promise((resolve) => child.once("exit", resolve));
  expect(out.trim()).toMatch(loaded);
});
