import type { Logger, LoggerProvider, logs as real } from "@opentelemetry/api";
import { register, registered, unregister } from "./registry.ts";

const idle: Logger = { emit() {}, enabled: () => false };

/** Its loggers begin to work when a provider is registered. */
const late: LoggerProvider = {
  getLogger(...scope) {
    const logger = (): Logger => registered<LoggerProvider>("logs")?.getLogger(...scope) ?? idle;
    return {
      emit: (record) => logger().emit(record),
      enabled: (options) => logger().enabled(options),
    };
  },
};

const getLoggerProvider = (): LoggerProvider => registered<LoggerProvider>("logs") ?? late;

/** As `logs` of `@opentelemetry/api`. */
export const logs: { [Name in keyof typeof real]: (typeof real)[Name] } = {
  setGlobalLoggerProvider: (provider) => register("logs", provider),
  getLoggerProvider,
  getLogger: (...scope) => getLoggerProvider().getLogger(...scope),
  disable: () => unregister("logs"),
};
