import path from "node:path";
import { buildSite, serveSite, startService } from "@session-replay/example-shop/kit";

/** Builds and starts the clinic: pages on `port`, the diary on the port after it. */
export async function startClinic(
  otlpUrl: string,
  port: number,
): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const main = path.join(import.meta.dirname, "services", "main.ts");
  const stopService = await startService(main, "agenda", String(port + 1), otlpUrl);
  const folder = await buildSite(path.join(import.meta.dirname, "site"));
  const apiUrl = `http://127.0.0.1:${port + 1}`;
  const stopSite = await serveSite({ folder, port, apiUrl, otlpUrl });
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      await Promise.all([stopService(), stopSite()]);
    },
  };
}
