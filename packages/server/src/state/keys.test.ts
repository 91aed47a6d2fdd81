import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { createKeys } from "./keys.ts";
import { openState } from "./open-state.ts";

test("a key is found by its secret until it is revoked", () => {
  const keys = createKeys(openState(undefined), () => 1000);
  const { key, secret } = keys.create({ kind: "ingest", name: "shop", origins: ["https://a.b"] });
  expect(secret).toMatch(/^sr_ingest_[0-9a-f]{32}$/);
  expect(keys.find(secret)).toEqual(key);
  expect(keys.find(`${secret}0`)).toBeUndefined();
  expect(keys.revoke(key.id)).toBe(true);
  expect(keys.find(secret)).toBeUndefined();
  expect(keys.revoke(key.id)).toBe(false);
  expect(keys.list()).toMatchObject([{ name: "shop", revoked: 1000 }]);
});

test("what was guarded once stays guarded when its last key is revoked", () => {
  const keys = createKeys(openState(undefined), () => 1000);
  expect(keys.guarded("viewer", "admin")).toBe(false);
  const { key } = keys.create({ kind: "admin", name: "ops" });
  keys.revoke(key.id);
  expect(keys.valid("viewer", "admin")).toEqual([]);
  expect(keys.guarded("viewer", "admin")).toBe(true);
  expect(keys.guarded("ingest")).toBe(false);
});

test("keys that another process makes are seen, and no secret is on disk", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "state-"));
  let now = 0;
  const server = openState(folder);
  const command = openState(folder);
  const known = createKeys(server, () => now);
  expect(known.valid("viewer", "admin")).toEqual([]);
  const { secret } = createKeys(command, () => now).create({ kind: "admin", name: "ops" });
  now = 1000;
  expect(known.find(secret)).toMatchObject({ kind: "admin", name: "ops" });
  command.stop();
  server.stop();
  expect(readFileSync(path.join(folder, "state.db")).includes(secret)).toBe(false);
  rmSync(folder, { recursive: true });
});
