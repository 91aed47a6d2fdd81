import { mkdtempSync, rmSync } from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningServer, startServer } from "./start-server.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "river-"));
let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ dataFolder: folder, port: 0 });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

test("without a page GET / is Elasticsearch's product document", async () => {
  const reply = await fetch(server.url);
  expect(reply.headers.get("x-elastic-product")).toBe("Elasticsearch");
  expect(await reply.json()).toMatchObject({ tagline: "You Know, for Search" });
});

test("a busy port fails at once and names --port", async () => {
  const other = mkdtempSync(path.join(os.tmpdir(), "river-"));
  const { port } = new URL(server.url);
  await expect(startServer({ dataFolder: other, port: Number(port) })).rejects.toThrow(/--port/);
  rmSync(other, { recursive: true, force: true });
});

test("another host without keys is refused with the reason", async () => {
  const other = mkdtempSync(path.join(os.tmpdir(), "river-"));
  await expect(startServer({ dataFolder: other, port: 0, host: "0.0.0.0" })).rejects.toThrow(
    /keys create/,
  );
  rmSync(other, { recursive: true, force: true });
});

test("a name that is not listed is not answered", async () => {
  const { port } = new URL(server.url);
  const status = await new Promise((resolve, reject) => {
    http
      .get({ port, path: "/api/about", headers: { host: "evil.example" } }, (reply) => {
        reply.resume();
        resolve(reply.statusCode);
      })
      .on("error", reject);
  });
  expect(status).toBe(421);
});

test("who calls, what it is and how to reach it are told", async () => {
  const me = await fetch(`${server.url}/api/me`);
  expect(await me.json()).toEqual({ name: "local", role: "admin" });
  const document = await fetch(`${server.url}/api/openapi.json`);
  expect(await document.json()).toMatchObject({
    openapi: "3.1.0",
    paths: { "/api/sessions/{id}": { get: {} } },
  });
});
