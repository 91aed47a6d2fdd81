import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  articlePackage,
  basicSetup,
  checkoutWithEvent,
  printedClick,
  printedRageClick,
} from "../packages/browser-agent/testing/article.ts";
import { installPacked } from "../packages/browser-agent/testing/packed.ts";
import { chromiumPath } from "./support/chromium.ts";
import { type Client, clientOf } from "./support/client.ts";
import { temporaryServer } from "./support/temporary-server.ts";
import { startTlsProxy } from "./support/tls-proxy.ts";
import { until } from "./support/until.ts";

/** Typed into fields and written nowhere else. */
const canary = "canary 7f3a91";

const checkout = `<!doctype html><title>Checkout</title><meta charset="utf-8">
<style>body { min-height: 4000px } #summary { cursor: pointer; width: 10rem }</style>
<script src="/setup.js"></script>
<button>Submit Order</button>
<button onclick="total.textContent = '12.00'">Apply coupon</button> <span id="total">15.00</span>
<div id="summary">Order summary</div>
<button onclick="throw new TypeError('total is not a number')">Recalculate</button>
<button onclick="Promise.reject(new Error('address service is away'))">Check address</button>
<button onclick="history.pushState({}, '', '/thanks')">Continue</button>
<form name="delivery" onsubmit="event.preventDefault()">
  <label>Note <input name="note"></label> <label>Secret <input name="secret" type="password"></label>
  <button>Save note</button>
</form>`;

const spans = `<!doctype html><title>Buy now</title><script src="/spans.js"></script><p>Thank you.</p>`;

const logs = "FROM logs-generic.otel-default";
const traces = "FROM traces-generic.otel-default";

let client: Client;
let browser: Browser;
let page: Page;
const stops: (() => unknown)[] = [];

type Row = Readonly<Record<string, unknown>>;

/** The rows of `query` once there are any. */
const found = (query: string): Promise<Row[]> =>
  until(async () => {
    const rows = await client.rows(query);
    return rows.length ? rows : undefined;
  }, 6_000);

/** The event named `body` of the control named `target`. */
async function event(body: string, target?: string): Promise<Row> {
  const named = target ? ` AND attributes.target.semantic_name == "${target}"` : "";
  const [row = {}] = await found(
    `${logs} | WHERE body.text == "${body}"${named} | SORT @timestamp`,
  );
  return row;
}

const press = (name: string): Promise<void> => page.getByRole("button", { name }).click();

/** As the store names the attributes that the article prints. */
const columns = (attributes: Readonly<Record<string, unknown>>): Row =>
  Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [`attributes.${key}`, value]),
  );

beforeAll(async () => {
  const project = installPacked(articlePackage);
  stops.push(project.remove);
  const server = await temporaryServer();
  stops.push(server.stop);
  client = clientOf(server.url);
  const proxy = await startTlsProxy("your-elastic.cloud", server.url, {
    "/checkout": checkout,
    "/buy": spans,
    "/setup.js": await project.bundle(basicSetup),
    "/spans.js": await project.bundle(`${basicSetup}\n${checkoutWithEvent}`),
  });
  stops.push(proxy.stop);
  browser = await chromium.launch({
    executablePath: chromiumPath,
    args: [
      "--no-sandbox",
      `--host-resolver-rules=MAP your-elastic.cloud:443 127.0.0.1:${proxy.port}, MAP example.com:443 127.0.0.1:${proxy.port}`,
    ],
  });
  stops.push(() => browser.close());
  page = await (await browser.newContext({ ignoreHTTPSErrors: true })).newPage();
  await page.goto("https://example.com/checkout");
});

afterAll(async () => {
  for (const stop of stops.reverse()) await stop();
});

describe("the article's basic setup, from the packed agent to our store", () => {
  it("starts the session before its first page, for the user that was set", async () => {
    await event("user.navigation");
    const rows = await client.rows(
      `${logs} | SORT @timestamp, attributes.session.sequence | KEEP body.text, attributes.session.sequence, attributes.user.id | LIMIT 2`,
    );
    expect(rows).toEqual([
      {
        "body.text": "session.start",
        "attributes.session.sequence": 1,
        "attributes.user.id": "david",
      },
      {
        "body.text": "user.navigation",
        "attributes.session.sequence": 2,
        "attributes.user.id": "david",
      },
    ]);
  });

  it("stores a click as printed, beside the real session", async () => {
    await press("Submit Order");
    const { "session.id": _, "session.sequence": __, ...rest } = printedClick.attributes;
    const click = await event("user.click", "Submit Order");
    expect(click).toMatchObject(columns({ ...rest, "user.name": "David Hope" }));
    expect(click["attributes.session.id"]).toMatch(/^sess_/);
    expect(click["resource.attributes.service.name"]).toBe("my-app");
  });

  it("stores what came back from a click", async () => {
    await press("Apply coupon");
    const outcome = await event("user.outcome", "Apply coupon");
    const click = await event("user.click", "Apply coupon");
    expect(outcome["attributes.outcome.kind"]).toBe("change");
    expect(outcome["attributes.outcome.of"]).toBe(click["attributes.session.sequence"]);
  });

  it("stores a click that nothing answers as dead", async () => {
    await page.locator("#summary").click();
    const dead = await event("user.frustration.dead_click", "Order summary");
    expect(dead["attributes.frustration.type"]).toBe("dead_click");
  });

  it("stores an error and a rejection", async () => {
    await press("Recalculate");
    await press("Check address");
    const rows = await until(async () => {
      const errors = await client.rows(
        `${logs} | WHERE body.text == "user.error" | SORT @timestamp | KEEP attributes.error.type, attributes.error.message`,
      );
      return errors.length > 1 ? errors : undefined;
    }, 6_000);
    expect(rows.map((row) => Object.values(row))).toEqual([
      ["uncaught_exception", expect.stringContaining("total is not a number")],
      ["unhandled_rejection", expect.stringContaining("address service is away")],
    ]);
  });

  it("stores how a form was used, and no value", async () => {
    await page.fill("[name=note]", canary);
    await page.fill("[name=secret]", canary);
    await press("Save note");
    for (const body of ["form.focus", "form.change", "form.blur", "form.submit"]) {
      expect((await event(body))["attributes.form.name"]).toBe("delivery");
    }
    const rows = await client.rows("FROM logs-*,traces-* | LIMIT 10000");
    expect(rows.length).toBeGreaterThan(10);
    expect(JSON.stringify(rows)).not.toContain(canary);
  });

  it("stores six clicks in 850 ms as the rage click that is printed", { retry: 2 }, async () => {
    await page.goto("https://example.com/checkout");
    const rage = `${logs} | WHERE attributes.frustration.type == "rage_click" | SORT @timestamp DESC`;
    const before = (await client.rows(rage)).length;
    const button = await page.getByRole("button", { name: "Submit Order" }).boundingBox();
    await page.mouse.move((button?.x ?? 0) + 10, (button?.y ?? 0) + 10);
    const start = performance.now();
    for (let i = 0; i < 6; i += 1) {
      const wait = start + 170 * i - performance.now();
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, wait)));
      await page.mouse.down();
      await page.mouse.up();
    }
    const [row = {}] = await until(async () => {
      const rows = await client.rows(rage);
      return rows.length > before ? rows : undefined;
    }, 6_000);
    const { "frustration.duration_ms": printed, ...rest } = printedRageClick.attributes;
    expect(row).toMatchObject({ "body.text": printedRageClick.body, ...columns(rest) });
    const duration = Number(row["attributes.frustration.duration_ms"]);
    expect(Math.abs(duration - Number(printed))).toBeLessThanOrEqual(100);
  });

  it("stores scrolling to and fro as thrashing", async () => {
    for (let i = 0; i < 7; i += 1) {
      await page.mouse.wheel(0, i % 2 ? -500 : 600);
      await page.waitForTimeout(250);
    }
    const row = await event("user.frustration.thrashing");
    expect(row["attributes.frustration.direction_changes"]).toBeGreaterThan(3);
  });

  it("stores where the user went", async () => {
    await press("Continue");
    const [row = {}] = await found(`${logs} | WHERE attributes.event.action == "pushstate"`);
    expect(row).toMatchObject({
      "body.text": "user.navigation",
      "attributes.page.url": "https://example.com/thanks",
      "attributes.page.previous_url": "https://example.com/checkout",
    });
  });
});

describe("the article's spans and its event", () => {
  it("are a parent with three children, and a log that carries their ids", async () => {
    await page.goto("https://example.com/buy");
    const [parent = {}] = await found(`${traces} | WHERE name == "checkout.buy_now"`);
    const children = await client.rows(
      `${traces} | WHERE parent_span_id == "${parent.span_id}" | KEEP name, trace_id, attributes.user.id, attributes.cart.items, attributes.payment.method`,
    );
    expect(new Set(children.map(({ name }) => name))).toEqual(
      new Set(["checkout.validate_cart", "checkout.process_payment", "checkout.confirm_order"]),
    );
    expect(children.every((child) => child.trace_id === parent.trace_id)).toBe(true);
    expect(await event("payment.started")).toMatchObject({
      trace_id: parent.trace_id,
      span_id: parent.span_id,
      "attributes.trace.id": parent.trace_id,
      "attributes.span.id": parent.span_id,
      "attributes.payment.method": "credit_card",
    });
  });

  it("belong to the one session of the one user", async () => {
    const sessions = await client.rows(
      "FROM logs-generic.otel-default, traces-generic.otel-default | STATS n = COUNT(*) BY attributes.session.id, attributes.user.id",
    );
    expect(sessions).toHaveLength(1);
    expect(sessions[0]?.["attributes.user.id"]).toBe("david");
  });
});
