import path from "node:path";
import { buildSite } from "./build.ts";
import { startService } from "./service-process.ts";
import { serveSite } from "./site-server.ts";

interface ShopPorts {
  readonly site: number;
  readonly api: number;
  readonly payments: number;
}

export interface ShopOptions {
  /** Base URL of the OTLP/HTTP receiver that pages and services send to. */
  readonly otlpUrl: string;
  /** 4320, 4321 and 4322 if absent. */
  readonly ports?: ShopPorts;
}

const demoPorts: ShopPorts = { site: 4320, api: 4321, payments: 4322 };

const site = path.join(import.meta.dirname, "..", "site");
const main = path.join(import.meta.dirname, "..", "services", "main.ts");

/**
 * Builds and starts the whole shop: pages, shop API and payments.
 *
 * @example const { url, stop } = await startShop({ otlpUrl: "http://127.0.0.1:4318" });
 */
export async function startShop({
  otlpUrl,
  ports = demoPorts,
}: ShopOptions): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const apiUrl = `http://127.0.0.1:${ports.api}`;
  const paymentsUrl = `http://127.0.0.1:${ports.payments}`;
  const started = await Promise.allSettled([
    startService(main, "payments", String(ports.payments), otlpUrl),
    startService(main, "shop-api", String(ports.api), otlpUrl, paymentsUrl),
    buildSite(site).then((folder) => serveSite({ folder, port: ports.site, apiUrl, otlpUrl })),
  ]);
  const stop = async () => {
    await Promise.all(started.map((part) => part.status === "fulfilled" && part.value()));
  };
  const failed = started.find((part) => part.status === "rejected");
  if (failed) {
    await stop();
    throw failed.reason;
  }
  return { url: `http://127.0.0.1:${ports.site}`, stop };
}
