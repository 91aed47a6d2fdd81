import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { createStaticFiles, safePath } from "./static-files.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "static-"));
mkdirSync(path.join(folder, "assets"));
writeFileSync(path.join(folder, "index.html"), "<!doctype html>");
writeFileSync(path.join(folder, "assets", "app-abc.js"), "x".repeat(5000));
afterAll(() => rmSync(folder, { recursive: true }));

const files = createStaticFiles(folder);
const get = (headers?: Record<string, string>) =>
  new Request("http://localhost/", headers ? { headers } : {});

test("a file has its type, a tag and is checked again", async () => {
  const reply = await files.serve("/index.html", get());
  expect(reply?.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(reply?.headers.get("cache-control")).toBe("no-cache");
  const again = await files.serve(
    "/index.html",
    get({ "if-none-match": reply?.headers.get("etag") ?? "" }),
  );
  expect(again?.status).toBe(304);
});

test("what has a hash in its name is kept for ever and sent compressed", async () => {
  const reply = await files.serve("/assets/app-abc.js", get({ "accept-encoding": "gzip, br" }));
  expect(reply?.headers.get("cache-control")).toContain("immutable");
  expect(reply?.headers.get("content-encoding")).toBe("gzip");
  expect(Number(reply?.headers.get("content-length"))).toBeLessThan(200);
});

test("a folder or a missing file is nothing", async () => {
  expect(await files.serve("/assets", get())).toBeUndefined();
  expect(await files.serve("/none.js", get())).toBeUndefined();
});

test.each(["/../secret", "/%2e%2e/secret", "/a/../../secret", "/..%5csecret", "/a%00", "/%zz"])(
  "%s does not leave the folder",
  (name) => {
    expect(safePath(folder, name)).toBeUndefined();
  },
);
