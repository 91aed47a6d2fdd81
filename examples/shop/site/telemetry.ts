import {
  createSessionLogProvider,
  createSessionReplayProvider,
  enableAllInstrumentations,
  setUser,
} from "@session-replay/browser-agent";
import { storedAccount } from "./account.ts";

/** Everything that this shop does to be seen: two providers, the instrumentations, the user. */
export function startTelemetry(): void {
  const endpoint = document.querySelector("meta[name=telemetry-endpoint]")?.getAttribute("content");
  if (!endpoint) return;
  const options = {
    serviceName: "shop-web",
    serviceVersion: "1.4.2",
    environment: "demo",
    urlTemplate: (url: URL) => url.pathname.replace(/^\/products\/.+/, "/products/:id"),
    endpoint,
  };
  createSessionReplayProvider(options);
  createSessionLogProvider(options);
  const account = storedAccount();
  if (account) setUser(account);
  enableAllInstrumentations();
}
