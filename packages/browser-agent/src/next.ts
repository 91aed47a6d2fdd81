import { type StartOptions, startSessionReplay } from "./start.ts";

/**
 * Starts the agent from Next.js's `instrumentation-client.ts`, and does nothing on the server.
 *
 * @example startInNext({ serviceName: "shop", endpoint: "/otlp" });
 */
export function startInNext(options: StartOptions): void {
  if (typeof document === "object") startSessionReplay(options);
}
