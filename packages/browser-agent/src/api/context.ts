import type { Context, ContextManager, context as real } from "@opentelemetry/api";
import { register, registered, unregister } from "./registry.ts";

const createContext = (values: ReadonlyMap<symbol, unknown>): Context => ({
  getValue: (key) => values.get(key),
  setValue: (key, value) => createContext(new Map(values).set(key, value)),
  deleteValue(key) {
    const rest = new Map(values);
    rest.delete(key);
    return createContext(rest);
  },
});

export const ROOT_CONTEXT: Context = /* @__PURE__ */ createContext(new Map());

/** The same for all copies, so that each reads what another has set. */
export const createContextKey = (description: string): symbol => Symbol.for(description);

const manager = (): ContextManager | undefined => registered<ContextManager>("context");

const noToken = { dispose: () => {} };

/** As `context` of `@opentelemetry/api`. */
export const context: { [Name in keyof typeof real]: (typeof real)[Name] } = {
  setGlobalContextManager: (instance) => register("context", instance),
  active: () => manager()?.active() ?? ROOT_CONTEXT,
  with: (next, run, thisArg, ...args) => {
    const known = manager();
    return known ? known.with(next, run, thisArg, ...args) : run.apply(thisArg as never, args);
  },
  bind: (next, target) => manager()?.bind(next, target) ?? target,
  attach: (next) => manager()?.attach?.(next) ?? noToken,
  disable() {
    manager()?.disable();
    unregister("context");
  },
};
