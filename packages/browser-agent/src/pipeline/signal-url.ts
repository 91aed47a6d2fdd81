import type { Signal } from "@session-replay/otlp/encode";

/** The URL of a signal, from a base URL or from the URL of any signal. */
export const signalUrl = (endpoint: string, signal: Signal): string =>
  `${endpoint.replace(/\/+$/, "").replace(/\/v1\/(?:logs|traces|metrics)$/, "")}/v1/${signal}`;
