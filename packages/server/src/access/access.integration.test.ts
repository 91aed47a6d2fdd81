import { mkdtempSync, rmSync } from "node:fs";
import { request as httpRequest } from "node:http";
import os from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { openHouse } from "../house/open-house.ts";
import { StartFailure } from "../http/listen.ts";
import type { ServerOptions } from "../options.ts";
import { type RunningServer, startServer } from "../start-server.ts";
import type { NewKey } from "../state/keys.ts";

const stops: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

function newFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "access-"));
  stops.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Secrets of keys made in a folder before its server starts, by name. */
async function makeKeys(dataFolder: string, ...keys: NewKey[]): Promise<Record<string, string>> {
  const house = await openHouse({ dataFolder });
  const secrets = Object.fromEntries(keys.map((key) => [key.name, house.keys.create(key).secret]));
  await house.stop();
  return secrets;
}

async function start(options: Partial<ServerOptions> = {}): Promise<RunningServer> {
  const server = await startServer({ dataFolder: newFolder(), port: 0, ...options });
  stops.push(server.stop);
  return server;
}

interface Sent {
  readonly method?: string;
  readonly body?: unknown;
  readonly key?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

const send = ({ url }: RunningServer, route: string, sent: Sent = {}): Promise<Response> =>
  fetch(url + route, {
    method: sent.method ?? (sent.body === undefined ? "GET" : "POST"),
    headers: {
      ...(sent.body === undefined ? {} : { "content-type": "application/json" }),
      ...(sent.key === undefined ? {} : { authorization: `ApiKey ${sent.key}` }),
      ...sent.headers,
    },
    ...(sent.body === undefined ? {} : { body: JSON.stringify(sent.body) }),
  });

const statusOf = async (...sent: Parameters<typeof send>): Promise<number> =>
  (await send(...sent)).status;

/** With headers that `fetch` does not let a program set. */
const raw = (
  { url }: RunningServer,
  route: string,
  headers: Record<string, string>,
  method = "GET",
): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    httpRequest(url + route, { method, headers }, (reply) => {
      reply.resume();
      resolve(reply.statusCode);
    })
      .on("error", reject)
      .end();
  });

const click = (session: string, user: string) => ({
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
                { key: "session.sequence", value: { intValue: 1 } },
                { key: "user.id", value: { stringValue: user } },
              ],
            },
          ],
        },
      ],
    },
  ],
});

const query = { query: "FROM logs-* | KEEP session.id, user.id" };

/** A server with a key of each kind. */
async function guarded(options: Partial<ServerOptions> = {}) {
  const dataFolder = newFolder();
  const keys = await makeKeys(
    dataFolder,
    { kind: "ingest", name: "app" },
    { kind: "viewer", name: "reader" },
    { kind: "admin", name: "chief" },
  );
  return { server: await start({ dataFolder, ...options }), keys };
}

/** One for all tests that leave its keys alone. */
let shared: Awaited<ReturnType<typeof guarded>>;
let stopShared: (() => Promise<void> | void)[] = [];
beforeAll(async () => {
  shared = await guarded();
  stopShared = stops.splice(0);
});
afterAll(async () => {
  for (const stop of stopShared.reverse()) await stop();
});

describe("on loopback without keys", () => {
  test("whoever is here may send, read and change", async () => {
    const server = await start();
    expect(await statusOf(server, "/v1/logs", { body: {} })).toBe(200);
    expect(await statusOf(server, "/_query", { body: query })).toBe(200);
    expect(await (await send(server, "/api/me")).json()).toEqual({ name: "local", role: "admin" });
    expect(await statusOf(server, "/api/keys")).toBe(200);
  });

  test("but no page of another site", async () => {
    const server = await start();
    const foreign = { "content-type": "application/json", origin: "https://evil.example" };
    for (const route of ["/_query", "/api/ask", "/api/erase", "/api/keys", "/mcp"]) {
      expect(await raw(server, route, foreign, "POST")).toBe(403);
      const fetchSite = { ...foreign, origin: server.url, "sec-fetch-site": "cross-site" };
      expect(await raw(server, route, fetchSite, "POST")).toBe(403);
    }
    expect(await raw(server, "/api/demo", { origin: "https://evil.example" }, "DELETE")).toBe(403);
  });

  test("and under no name of another's (DNS rebinding)", async () => {
    const server = await start({ allowHosts: ["replay.example"] });
    for (const route of ["/", "/api/sessions", "/health", "/metrics"]) {
      expect(await raw(server, route, { host: "evil.example" })).toBe(421);
      expect(await raw(server, route, { host: "replay.example" })).toBe(200);
    }
    expect(await raw(server, "/_query", { host: "evil.example" }, "POST")).toBe(421);
  });
});

describe("binding elsewhere", () => {
  test.each([
    ["without any key", [], /admin key.*ingest key/],
    ["without an admin key", [{ kind: "ingest", name: "app" }], /admin key/],
    ["without an ingest key", [{ kind: "admin", name: "chief" }], /ingest key/],
  ] as const)("%s is refused with the reason", async (_what, keys, reason) => {
    const dataFolder = newFolder();
    await makeKeys(dataFolder, ...keys);
    const starting = startServer({ dataFolder, port: 0, host: "0.0.0.0" });
    await expect(starting).rejects.toThrow(StartFailure);
    await expect(starting).rejects.toThrow(reason);
  });

  test("with both it is done", async () => {
    const { server } = await guarded({ host: "0.0.0.0" });
    expect(await statusOf(server, "/api/sessions")).toBe(401);
  });
});

describe("roles", () => {
  const reading = ["/api/sessions", "/api/status", "/metrics", "/api/about", "/api/me"];
  const changing = ["/api/keys", "/api/audit", "/api/export"];

  test("who has no key gets only what is open", async () => {
    const { server } = shared;
    for (const route of [...reading, ...changing]) {
      const reply = await send(server, route);
      expect([route, reply.status]).toEqual([route, 401]);
      expect(reply.headers.get("www-authenticate")).toBe("ApiKey");
    }
    expect(await statusOf(server, "/_query", { body: query })).toBe(401);
    expect(await statusOf(server, "/mcp", { body: {} })).toBe(401);
    for (const route of ["/health", "/ready"]) expect(await statusOf(server, route)).toBe(200);
  });

  test("a viewer reads and does not change", async () => {
    const { server, keys } = shared;
    const key = keys.reader;
    for (const route of reading) expect(await statusOf(server, route, { key })).toBe(200);
    for (const route of changing) expect(await statusOf(server, route, { key })).toBe(403);
    expect(await statusOf(server, "/_query", { body: query, key })).toBe(200);
    expect(await statusOf(server, "/api/erase", { body: { user: "x" }, key })).toBe(403);
    expect(await statusOf(server, "/api/demo", { method: "DELETE", key })).toBe(403);
    expect(await statusOf(server, "/api/backup", { body: {}, key })).toBe(403);
    expect(await statusOf(server, "/v1/logs", { body: {}, key })).toBe(403);
  });

  test("an admin does both", async () => {
    const { server, keys } = shared;
    const key = keys.chief;
    for (const route of [...reading, ...changing]) {
      expect(await statusOf(server, route, { key })).toBe(200);
    }
    expect(await statusOf(server, "/api/erase", { body: { user: "x" }, key })).toBe(200);
  });

  test("an ingest key sends and does nothing else", async () => {
    const { server, keys } = shared;
    expect(await statusOf(server, "/v1/logs", { body: {}, key: keys.app })).toBe(200);
    expect(await statusOf(server, "/_query", { body: query, key: keys.app })).toBe(403);
    expect(await statusOf(server, "/api/login", { body: { key: keys.app } })).toBe(401);
  });

  test("a key is made, shown once and revoked over HTTP", async () => {
    const { server, keys } = shared;
    const made = await send(server, "/api/keys", {
      body: { name: "second", kind: "viewer" },
      key: keys.chief,
    });
    expect(made.status).toBe(201);
    const { key, secret }: { key: { id: string }; secret: string } = JSON.parse(await made.text());
    expect(await statusOf(server, "/api/sessions", { key: secret })).toBe(200);
    const listed = await (await send(server, "/api/keys", { key: keys.chief })).text();
    expect(listed).toContain("second");
    expect(listed).not.toContain(secret);
    await send(server, `/api/keys/${key.id}`, { method: "DELETE", key: keys.chief });
    expect(await statusOf(server, "/api/sessions", { key: secret })).toBe(401);
  });
});

describe("a login", () => {
  const login = async (server: RunningServer, key: string | undefined, headers = {}) => {
    const reply = await send(server, "/api/login", { body: { key }, headers });
    const cookie = reply.headers.get("set-cookie") ?? "";
    return { reply, cookie, sent: { cookie: cookie.split(";")[0] ?? "" } };
  };

  test("is a cookie that no script reads, no other site sends and no plain connection carries", async () => {
    const { server, keys } = shared;
    const { reply, cookie, sent } = await login(server, keys.reader);
    expect(await reply.json()).toEqual({ name: "reader", role: "viewer" });
    for (const part of ["HttpOnly", "SameSite=Strict", "Secure", "Path=/", "Max-Age=43200"]) {
      expect(cookie.split("; ")).toContain(part);
    }
    expect(cookie).not.toContain(keys.reader);
    expect(await statusOf(server, "/api/sessions", { headers: sent })).toBe(200);
    expect(await statusOf(server, "/api/keys", { headers: sent })).toBe(403);
  });

  test("changes nothing for a page of another site, though the browser sends the cookie", async () => {
    const { server, keys } = shared;
    const { sent } = await login(server, keys.chief);
    const headers = { ...sent, origin: "https://evil.example", "content-type": "application/json" };
    expect(await raw(server, "/api/backup", headers, "POST")).toBe(403);
    const form = { ...sent, "content-type": "application/x-www-form-urlencoded" };
    expect(await raw(server, "/api/login", form, "POST")).not.toBe(200);
  });

  test("ends by logging out, and with its key", async () => {
    const { server, keys } = await guarded();
    const first = await login(server, keys.reader);
    const out = await send(server, "/api/logout", { method: "POST", headers: first.sent });
    expect(out.headers.get("set-cookie")).toContain("Max-Age=0");
    expect(await statusOf(server, "/api/sessions", { headers: first.sent })).toBe(401);
    const second = await login(server, keys.reader);
    const listed = await (await send(server, "/api/keys", { key: keys.chief })).text();
    const parsed: { keys: { id: string; name: string }[] } = JSON.parse(listed);
    const id = parsed.keys.find(({ name }) => name === "reader")?.id;
    await send(server, `/api/keys/${id}`, { method: "DELETE", key: keys.chief });
    expect(await statusOf(server, "/api/sessions", { headers: second.sent })).toBe(401);
  });

  test("with a wrong key is refused, however often", async () => {
    const { server } = await guarded({ limits: { readBurst: 5, readPerSecond: 1 } });
    const answers: number[] = [];
    for (let index = 0; index < 8; index += 1) {
      answers.push(await statusOf(server, "/api/login", { body: { key: `guess ${index}` } }));
    }
    expect(answers.slice(0, 5)).toEqual([401, 401, 401, 401, 401]);
    expect(answers).toContain(429);
  });
});

describe("rates", () => {
  const ask = (server: RunningServer, forwarded: string, key?: string) =>
    statusOf(server, "/api/sessions", { key, headers: { "x-forwarded-for": forwarded } });

  test("count by the socket's address: what a caller writes changes nothing", async () => {
    const server = await start({ limits: { readBurst: 2, readPerSecond: 1 } });
    expect([await ask(server, "1.1.1.1"), await ask(server, "2.2.2.2")]).toEqual([200, 200]);
    const reply = await send(server, "/api/sessions", {
      headers: { "x-forwarded-for": "3.3.3.3" },
    });
    expect(reply.status).toBe(429);
    expect(Number(reply.headers.get("retry-after"))).toBeGreaterThan(0);
  });

  test("count by the address behind a trusted proxy, and by key whatever the address", async () => {
    const { server, keys } = await guarded({
      trustProxy: true,
      limits: { readBurst: 2, readPerSecond: 1, ingestBurst: 1, ingestPerSecond: 1 },
    });
    const answers = [];
    for (const address of ["1.1.1.1", "2.2.2.2", "3.3.3.3"]) {
      answers.push(await ask(server, `9.9.9.9, ${address}`, keys.reader));
    }
    expect(answers).toEqual([200, 200, 429]);
    const post = (address: string) =>
      statusOf(server, "/v1/logs", {
        body: {},
        key: keys.app,
        headers: { "x-forwarded-for": address },
      });
    expect([await post("1.1.1.1"), await post("1.1.1.1"), await post("2.2.2.2")]).toEqual([
      200, 429, 200,
    ]);
  });
});

describe("the audit log", () => {
  test("tells who looked at whose sessions, whatever the way, and holds no name", async () => {
    const { server, keys } = shared;
    await send(server, "/v1/logs", { body: click("sess_1", "david"), key: keys.app });
    const reader = { key: keys.reader };
    await expect
      .poll(() => statusOf(server, "/api/sessions/sess_1", reader), { timeout: 10_000 })
      .toBe(200);
    await send(server, "/api/sessions/sess_1/story", reader);
    await send(server, "/api/events/sess_1/1", reader);
    await send(server, "/_query", { body: query, ...reader });
    await send(server, "/_query", { body: query, ...reader });
    const audit = async (about: string) => {
      const reply = await send(server, `/api/audit?${about}`, { key: keys.chief });
      const { entries }: { entries: { actor: string; action: string }[] } = JSON.parse(
        await reply.text(),
      );
      return entries.map(({ actor, action }) => `${actor} ${action}`).sort();
    };
    expect(await audit("user=david")).toEqual([
      "reader query",
      "reader session.read",
      "reader story.read",
    ]);
    expect(await audit("session=sess_1")).toEqual([
      "reader event.read",
      "reader query",
      "reader session.read",
      "reader story.read",
    ]);
    expect(await audit("user=eve")).toEqual([]);
    expect(JSON.stringify(await audit(""))).not.toContain("david");
  });
});

describe("OTLP's neighbours", () => {
  test("a path that is none of OTLP's three is answered with a Status in the request's type", async () => {
    const server = await start();
    const json = await send(server, "/v1development/profiles", { body: {} });
    expect(json.status).toBe(404);
    expect(await json.json()).toMatchObject({ code: 5 });
    const protobuf = await fetch(`${server.url}/v1/events`, {
      method: "POST",
      headers: { "content-type": "application/x-protobuf" },
    });
    expect(protobuf.headers.get("content-type")).toBe("application/x-protobuf");
    expect(new Uint8Array(await protobuf.arrayBuffer())[1]).toBe(5);
  });
});
