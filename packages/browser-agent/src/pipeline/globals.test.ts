import * as real from "@opentelemetry/api";
import { afterEach, describe, expect, test } from "vitest";
import * as own from "../api/index.ts";
import { createContextManager } from "./context-manager.ts";
import { hasGlobal, lend, registryKey } from "./globals.ts";

type Api = Pick<typeof real, "trace" | "context" | "logs">;

/** The script's part of the API in the package's own types. */
const ours = own as unknown as Api;

const idle = new real.ProxyTracerProvider().getTracer("idle");
const tracers = (name: string): real.TracerProvider => ({
  getTracer: () => Object.assign(Object.create(idle), { name }),
});
const loggers = (name: string): real.LoggerProvider => ({
  getLogger: () => ({ emit() {}, enabled: () => true, name }),
});

const agentTracers = tracers("agent");
const agentContexts = createContextManager();
const lendAll = (api: Api) => ({
  trace: lend("trace", () => api.trace.setGlobalTracerProvider(agentTracers)),
  context: lend("context", () => api.context.setGlobalContextManager(agentContexts)),
  logs: lend("logs", () => api.logs.setGlobalLoggerProvider(loggers("agent"))),
});

/** `registerGlobal` as in all releases of the API. */
function registerOf(version: string, trace: unknown): boolean {
  const registry = Reflect.get(globalThis, registryKey) ?? { version };
  Reflect.set(globalThis, registryKey, registry);
  if (registry.trace || registry.version !== version) return false;
  registry.trace = trace;
  return true;
}

let stops: ReturnType<typeof lendAll> | undefined;
afterEach(() => {
  for (const stop of Object.values(stops ?? {})) stop();
  for (const api of [real, ours]) {
    api.trace.disable();
    api.context.disable();
    api.logs.disable();
  }
  Reflect.deleteProperty(globalThis, registryKey);
});

const tracerOf = (api: Api): unknown => Reflect.get(api.trace.getTracer("t"), "name");
const loggerOf = (api: Api): unknown => Reflect.get(api.logs.getLogger("l"), "name");

describe.each([
  ["the package", real],
  ["the script's part of it", ours],
])("what the agent registered by %s", (_, api) => {
  test("is the page's, until the agent takes it back", () => {
    stops = lendAll(api);
    expect(tracerOf(real)).toBe("agent");
    expect(Reflect.get(globalThis, registryKey).context).toBe(agentContexts);
    expect(hasGlobal("trace")).toBe(true);
    expect(stops.trace()).toBe(true);
  });

  test("is an SDK's that comes later, and not the agent's to take back", async () => {
    stops = lendAll(api);
    const manager = createContextManager();
    expect(real.trace.setGlobalTracerProvider(tracers("app"))).toBe(true);
    expect(real.logs.setGlobalLoggerProvider(loggers("app"))).toBe(true);
    expect(real.context.setGlobalContextManager(manager)).toBe(true);
    await Promise.resolve();
    expect([stops.trace(), stops.logs()]).toEqual([false, false]);
    for (const each of [real, api])
      expect([tracerOf(each), loggerOf(each)]).toEqual(["app", "app"]);
    expect(Reflect.get(globalThis, registryKey).context).toBe(manager);
  });

  test("stays the agent's where others register something else", async () => {
    stops = lendAll(api);
    real.diag.setLogger(new real.DiagConsoleLogger(), real.DiagLogLevel.NONE);
    real.diag.disable();
    expect(real.logs.setGlobalLoggerProvider(loggers("app"))).toBe(true);
    await Promise.resolve();
    expect([tracerOf(real), loggerOf(real)]).toEqual(["agent", "app"]);
    expect(real.trace.setGlobalTracerProvider(tracers("app"))).toBe(true);
    expect(real.trace.setGlobalTracerProvider(tracers("third"))).toBe(false);
  });
});

test("nothing is lent where the application was first", () => {
  real.trace.setGlobalTracerProvider(tracers("app"));
  stops = lendAll(real);
  expect(stops.trace()).toBe(false);
  expect(tracerOf(real)).toBe("app");
});

test("an SDK with another release of the API is refused by the API, and the agent goes on", async () => {
  stops = lendAll(ours);
  expect(registerOf("1.9.0", tracers("app"))).toBe(false);
  await Promise.resolve();
  expect(tracerOf(ours)).toBe("agent");
});
