import type { Logger, LoggerProvider, logs as real } from "@opentelemetry/api";
import { register, registered, unregister } from "./registry.ts";

const idle: Logger = { emit() {}, enabled: () => false };

type Used = "setGlobalLoggerProvider" | "getLogger" | "disable";

/** As `logs` of `@opentelemetry/api`, as far as the agent itself uses it. */
export const logs: { [Name in Used]: (typeof real)[Name] } = {
  setGlobalLoggerProvider: (provider) => register("logs", provider),
  getLogger: (...scope) => registered<LoggerProvider>("logs")?.getLogger(...scope) ?? idle,
  disable: () => unregister("logs"),
};
