import {
  enableAllInstrumentations,
  type InstrumentationOptions,
} from "./instrumentations/index.ts";
import type { ProviderOptions } from "./options.ts";
import {
  createSessionLogProvider,
  createSessionReplayProvider,
  type ProviderHandle,
} from "./providers.ts";

export interface StartOptions extends ProviderOptions {
  readonly instrumentations?: InstrumentationOptions;
}

/**
 * Starts everything: spans and log records to one endpoint, and all instrumentations.
 *
 * @example
 * const replay = startSessionReplay({ serviceName: "shop", endpoint: "http://localhost:4318" });
 */
export function startSessionReplay(options: StartOptions): ProviderHandle {
  const spans = createSessionReplayProvider(options);
  const logs = createSessionLogProvider(options);
  const disable = enableAllInstrumentations(options.instrumentations);
  const both = async (act: "flush" | "stop"): Promise<void> => {
    await Promise.all([spans[act](), logs[act]()]);
  };
  return {
    flush: () => both("flush"),
    stop() {
      disable();
      return both("stop");
    },
  };
}
