type Stop = () => void;

/**
 * Replaces `owner[name]` by what `wrap` makes of it. The stop puts the original back, or, if
 * somebody has wrapped ours meanwhile, leaves theirs alone and lets calls through.
 */
export function patch<T extends object, K extends keyof T>(
  owner: T,
  name: K,
  wrap: (original: T[K]) => T[K],
): Stop {
  const original = owner[name];
  if (typeof original !== "function") return () => {};
  let current: unknown = wrap(original);
  const shown = function (this: unknown, ...args: unknown[]): unknown {
    return Reflect.apply(Object(current), this, args);
  };
  try {
    // Other tools look for the original there.
    Object.defineProperty(shown, "__original", { value: original });
    Object.defineProperty(shown, "name", { value: original.name, configurable: true });
    owner[name] = shown as T[K];
  } catch {
    return () => {};
  }
  return () => {
    current = original;
    try {
      if (owner[name] === shown) owner[name] = original;
    } catch {}
  };
}
