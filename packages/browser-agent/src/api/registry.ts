/** What is registered once a page, for all copies of the API. */
interface Registry {
  readonly version: string;
  trace?: unknown;
  context?: unknown;
  logs?: unknown;
}

type Kind = "trace" | "context" | "logs";

/** The release of `@opentelemetry/api` whose part this is. */
export const version = "1.10.0";

const key = /* @__PURE__ */ Symbol.for("opentelemetry.js.api.1");

const isRegistry = (value: unknown): value is Registry =>
  typeof value === "object" && value !== null && "version" in value;

function find(): Registry | undefined {
  const found: unknown = Reflect.get(globalThis, key);
  return isRegistry(found) ? found : undefined;
}

const minorOf = (release: string): number => Number(/^1\.(\d+)\.\d+$/.exec(release)?.[1]);

/** Registers for all copies; false if there is one already, or a registry of another release. */
export function register(kind: Kind, instance: unknown): boolean {
  const registry: Registry =
    find() ?? Object.defineProperty({ version }, "version", { writable: false });
  Reflect.set(globalThis, key, registry);
  if (registry[kind] || registry.version !== version) return false;
  registry[kind] = instance;
  return true;
}

/** What is registered, by this or another copy; what an older release registered is not used. */
export function registered<T>(kind: Kind): T | undefined {
  const registry = find();
  const usable = registry && minorOf(registry.version) >= minorOf(version);
  return usable ? (registry[kind] as T | undefined) : undefined;
}

export function unregister(kind: Kind): void {
  delete find()?.[kind];
}
