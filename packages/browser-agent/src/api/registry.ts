import { findRegistry, type Registry, registryKey } from "../pipeline/globals.ts";

type Kind = "trace" | "context" | "logs";

/** The release of `@opentelemetry/api` whose part this is. */
export const version = "1.10.0";

const minor = 10;

/** Registers for all copies; false if there is one already, or a registry of another release. */
export function register(kind: Kind, instance: unknown): boolean {
  const registry: Registry = findRegistry() ?? { version };
  Reflect.set(globalThis, registryKey, registry);
  if (registry[kind] || registry.version !== version) return false;
  registry[kind] = instance;
  return true;
}

/** What is registered, by this or another copy; what an older release registered is not used. */
export function registered<T>(kind: Kind): T | undefined {
  const registry = findRegistry();
  const [, theirs] = /^1\.(\d+)\.\d+$/.exec(registry?.version ?? "") ?? [];
  return Number(theirs) >= minor ? (registry?.[kind] as T | undefined) : undefined;
}

export function unregister(kind: Kind): void {
  delete findRegistry()?.[kind];
}
