type Kind = "trace" | "logs" | "context";

/** What the copies of OpenTelemetry's API on a page have registered. */
export type Registry = { readonly version?: string } & { [K in Kind]?: unknown };

export const registryKey = /* @__PURE__ */ Symbol.for("opentelemetry.js.api.1");

export const findRegistry = (): Registry | undefined => Reflect.get(globalThis, registryKey);

/** Whether the page already has a global OpenTelemetry `trace`, `logs` or `context`. */
export const hasGlobal = (kind: Kind): boolean => !!findRegistry()?.[kind];

/** What the agent registered and nobody has taken over. */
const lent = /* @__PURE__ */ new Map<Kind, unknown>();
/** Whether there is room now for what is registered. */
let open = false;

/**
 * Registers what the page does not have yet, and gives way to an SDK that the application starts
 * later; returns what takes it back and tells whether it still was the agent's. The API refuses who
 * comes second, but it writes its registry back before it looks: from then to the end of the task
 * there is room.
 */
export function lend(kind: Kind, register: () => boolean): () => boolean {
  const before = open;
  open = true;
  const done = !hasGlobal(kind) && register();
  open = before;
  const registry = findRegistry();
  if (!done || !registry) return () => false;
  lent.set(kind, registry[kind]);
  Reflect.defineProperty(globalThis, registryKey, {
    configurable: true,
    get: () => registry,
    set() {
      if (open) return;
      open = true;
      for (const mine of lent.keys()) delete registry[mine];
      queueMicrotask(() => {
        open = false;
        for (const [mine, instance] of lent) {
          if (registry[mine]) lent.delete(mine);
          else registry[mine] = instance;
        }
      });
    },
  });
  return () => lent.delete(kind);
}
