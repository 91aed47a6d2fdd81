interface ResolveContext {
  readonly conditions: readonly string[];
  readonly parentURL?: string;
}

type Resolve = (specifier: string, context?: ResolveContext) => unknown;

const condition = "source";

/** Resolves what an installed package imports without the workspace's own condition. */
export function resolveInstalled(
  specifier: string,
  context: ResolveContext,
  next: Resolve,
): unknown {
  if (!context.parentURL?.includes("/node_modules/")) return next(specifier, context);
  const conditions = context.conditions.filter((each) => each !== condition);
  return next(specifier, { ...context, conditions });
}

let done = false;

/**
 * From the repository, packages run as TypeScript by the export condition `source`. A package that
 * the providers' libraries need has a condition of that name too, whose files Node does not take
 * from node_modules: for installed packages it is switched off. Elsewhere than in Node nothing is done.
 */
export function keepSourceConditionOurs(): void {
  if (done) return;
  done = true;
  const process: unknown = Reflect.get(globalThis, "process");
  if (typeof process !== "object" || process === null) return;
  const getBuiltin: unknown = Reflect.get(process, "getBuiltinModule");
  if (typeof getBuiltin !== "function") return;
  const module: unknown = getBuiltin.call(process, "node:module");
  if (typeof module !== "function") return;
  const register: unknown = Reflect.get(module, "registerHooks");
  if (typeof register === "function") register.call(module, { resolve: resolveInstalled });
}
