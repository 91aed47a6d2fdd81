import {
  context,
  type LoggerProvider,
  logs,
  type Tracer,
  type TracerProvider,
  trace,
} from "@opentelemetry/api";
import { openEvents } from "./emit.ts";
import type { ProviderOptions } from "./options.ts";
import { createContextManager } from "./pipeline/context-manager.ts";
import { createDelivery } from "./pipeline/delivery.ts";
import { lend } from "./pipeline/globals.ts";
import { createLoggerProvider } from "./pipeline/logger-provider.ts";
import { packageName, packageVersion } from "./pipeline/resource.ts";
import { createTracerProvider } from "./pipeline/tracer-provider.ts";
import { configure } from "./state.ts";

/** A running provider. */
export interface ProviderHandle {
  /** Sends what waits; resolves when the receiver has answered. */
  flush(): Promise<void>;
  /** Sends what waits and withdraws the provider. */
  stop(): Promise<void>;
}

export interface TraceProviderHandle extends ProviderHandle {
  readonly tracerProvider: TracerProvider;
}

export interface LogProviderHandle extends ProviderHandle {
  readonly loggerProvider: LoggerProvider;
}

let tracerProvider: TracerProvider | undefined;

/**
 * Sends spans to an OTLP receiver, and registers the global tracer provider and context manager
 * unless the application has its own.
 */
export function createSessionReplayProvider(options: ProviderOptions): TraceProviderHandle {
  configure(options);
  const delivery = createDelivery("traces", options);
  const provider = createTracerProvider(delivery);
  const takeBack = lend("trace", () => trace.setGlobalTracerProvider(provider));
  lend("context", () => context.setGlobalContextManager(createContextManager()));
  tracerProvider = provider;
  return {
    tracerProvider: provider,
    flush: delivery.flush,
    async stop() {
      if (takeBack()) trace.disable();
      if (tracerProvider === provider) tracerProvider = undefined;
      await delivery.stop();
    },
  };
}

/**
 * Sends log records to an OTLP receiver, among them the agent's events, and registers the global
 * logger provider unless the application has its own.
 */
export function createSessionLogProvider(options: ProviderOptions): LogProviderHandle {
  configure(options);
  const delivery = createDelivery("logs", options);
  const provider = createLoggerProvider(delivery);
  const takeBack = lend("logs", () => logs.setGlobalLoggerProvider(provider));
  const logger = provider.getLogger(packageName, packageVersion);
  const closeEvents = openEvents(logger);
  return {
    loggerProvider: provider,
    flush: delivery.flush,
    async stop() {
      closeEvents();
      if (takeBack()) logs.disable();
      await delivery.stop();
    },
  };
}

/** A tracer of the agent's provider, or of the global one if the agent has none. */
export const getTracer = (name: string = packageName, version?: string): Tracer =>
  (tracerProvider ?? trace).getTracer(name, version);
