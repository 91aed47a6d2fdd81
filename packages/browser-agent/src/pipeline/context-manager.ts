import { type Context, type ContextManager, ROOT_CONTEXT } from "@opentelemetry/api";

/**
 * Context by call stack: right for synchronous code, without patching timers or promises. After an
 * `await` pass the context on, with `context.bind` or an explicit parent.
 */
export function createContextManager(): ContextManager {
  let current: Context = ROOT_CONTEXT;
  const manager: ContextManager = {
    active: () => current,
    with(next, run, thisArg, ...args) {
      const before = current;
      current = next;
      try {
        return run.apply(thisArg, args);
      } finally {
        current = before;
      }
    },
    bind(next, target) {
      if (typeof target !== "function") return target;
      const bound = function (this: unknown, ...args: unknown[]): unknown {
        return manager.with(next, () => target.apply(this, args));
      };
      return bound as typeof target;
    },
    enable: () => manager,
    disable() {
      current = ROOT_CONTEXT;
      return manager;
    },
  };
  return manager;
}
