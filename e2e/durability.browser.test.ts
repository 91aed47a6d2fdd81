import { type ChildProcess, fork } from "node:child_process";
import path from "node:path";
import { startShop } from "@session-replay/example-shop";
import { requestText } from "@session-replay/example-shop/kit";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath } from "./support/chromium.ts";
import { clientOf } from "./support/client.ts";
import { temporaryFolder } from "./support/temporary-server.ts";
import { until } from "./support/until.ts";

const port = 4350;
const url = `http://127.0.0.1:${port}`;
const client = clientOf(url);
const data = temporaryFolder();
let server: ChildProcess;
let browser: Browser;
let page: Page;
let stopShop: () => Promise<void>;

async function serve(): Promise<ChildProcess> {
  const child = fork(
    path.join(import.meta.dirname, "support", "serve.ts"),
    [data.folder, String(port)],
    { execArgv: ["--conditions=source"] },
  );
  await new Promise<void>((resolve, reject) => {
    child.once("message", () => resolve());
    child.once("exit", (code) => reject(new Error(`the server ended with code ${code}`)));
  });
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await gone;
}

/** Uids of the records that the server has said yes to. */
function acknowledged(): Set<string> {
  const uids = new Set<string>();
  page.on("response", (response) => {
    const request = response.request();
    if (response.status() !== 200 || !request.url().endsWith("/v1/logs")) return;
    for (const [uid] of requestText(request).matchAll(/sess_\w+\/\d+/g)) uids.add(uid);
  });
  return uids;
}

const storedUids = async (): Promise<Set<unknown>> => {
  const rows = await client.rows(
    "FROM logs-generic.otel-default | WHERE attributes.log.record.uid IS NOT NULL | KEEP attributes.log.record.uid | LIMIT 10000",
  );
  return new Set(rows.map((row) => row["attributes.log.record.uid"]));
};

beforeAll(async () => {
  server = await serve();
  const shop = await startShop({ otlpUrl: url, ports: { site: 4351, api: 4352, payments: 4353 } });
  stopShop = shop.stop;
  browser = await chromium.launch({ executablePath: chromiumPath, args: ["--no-sandbox"] });
  page = await browser.newPage();
  await page.goto(shop.url);
});

afterAll(async () => {
  await browser.close();
  await stopShop();
  await kill(server);
  data.remove();
});

describe("a running server", () => {
  it("shows a click in the live shop within two seconds", async () => {
    await page.getByRole("link", { name: "Heron Kettle" }).click();
    const started = performance.now();
    await page.getByRole("button", { name: "Add to Cart" }).click();
    await until(async () => {
      const rows = await client.rows(
        'FROM logs-generic.otel-default | WHERE body.text == "user.click" AND attributes.target.semantic_name == "Add to Cart"',
      );
      return rows[0];
    }, 2000);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it("loses nothing that it acknowledged when it is killed right after clicks", async () => {
    const uids = acknowledged();
    for (let round = 0; round < 5; round += 1) {
      const before = uids.size;
      await page.getByRole("button", { name: "Add to Cart" }).click();
      await page.getByRole("button", { name: "Add to Cart" }).click();
      await until(async () => (uids.size > before ? true : undefined), 3000);
      await kill(server);
      server = await serve();
      await until(async () => {
        const stored = await storedUids();
        return [...uids].every((uid) => stored.has(uid)) || undefined;
      }, 5000);
    }
    expect(uids.size).toBeGreaterThan(10);
  });
});
