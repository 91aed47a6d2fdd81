import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FlatRecord } from "../recording/otlp.ts";
import { type Sink, startSink } from "../recording/sink.ts";
import { startService } from "../start/service-process.ts";

const main = path.join(import.meta.dirname, "main.ts");
const api = "http://127.0.0.1:4371";
const traceId = "0af7651916cd43dd8448eb211c80319c";
const caller = "b7ad6b7169203331";

let sink: Sink;
let stopAll: () => Promise<void>;

async function send(method: string, route: string, body?: unknown): Promise<Response> {
  return fetch(api + route, {
    method,
    headers: { cookie: "cart=c1", traceparent: `00-${traceId}-${caller}-01` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

beforeAll(async () => {
  sink = await startSink(4370);
  const stops = [
    await startService(main, "payments", "4372", sink.url),
    await startService(main, "shop-api", "4371", sink.url, "http://127.0.0.1:4372"),
  ];
  stopAll = async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
  for (const productId of [
    "porch-mug",
    "heron-kettle",
    "quarry-grinder",
    "cloud-filters",
    "harbor-carafe",
  ]) {
    await send("POST", "/api/cart/items", { productId });
  }
});

afterAll(async () => {
  await sink.stop();
});

const named = (name: string): (FlatRecord["record"] & Record<string, unknown>)[] =>
  sink.records
    .map(({ record }) => record as FlatRecord["record"] & Record<string, unknown>)
    .filter((record) => record.name === name && record.traceId === traceId);

describe("the shop's services", () => {
  it("answer 402 for the declined card and 201 for a good one", async () => {
    const declined = await send("POST", "/api/orders", { delivery: "standard", card: "card_0002" });
    expect(declined.status).toBe(402);
    expect(await declined.json()).toEqual({ error: "card_declined" });
  });

  it("take seconds to quote a full cart", async () => {
    const started = performance.now();
    expect((await send("POST", "/api/cart/quote")).status).toBe(200);
    expect(performance.now() - started).toBeGreaterThan(2500);
  });

  it("sell with a good card", async () => {
    const sold = await send("POST", "/api/orders", { delivery: "pickup", card: "card_4242" });
    expect(sold.status).toBe(201);
  });

  it("continue the caller's trace through both services down to the reason", async () => {
    await stopAll();
    const orders = named("POST /api/orders");
    expect(orders.every(({ parentSpanId }) => parentSpanId === caller)).toBe(true);
    const [refused] = named("authorize card").filter(({ events }) =>
      String(JSON.stringify(events)).includes("card_declined"),
    );
    expect(JSON.stringify(refused)).toContain("CardDeclinedError");
    expect(refused?.status).toMatchObject({ code: 2, message: "card_declined" });
    const charge = named("POST /charges").find(({ spanId }) => spanId === refused?.parentSpanId);
    const call = named("POST").find(({ spanId }) => spanId === charge?.parentSpanId);
    expect(orders.map(({ spanId }) => spanId)).toContain(call?.parentSpanId);
  });

  it("log the reason inside its span", () => {
    const line = sink.records.find(({ record }) =>
      JSON.stringify(record).includes("the bank refused the charge"),
    )?.record;
    expect(line).toMatchObject({ traceId, severityText: "ERROR" });
    expect(named("authorize card").map(({ spanId }) => spanId)).toContain(
      (line as Record<string, unknown> | undefined)?.spanId,
    );
  });

  it("ask the stock of each item and depot on its own", () => {
    expect(named("SELECT stock").length).toBe(70);
  });
});
