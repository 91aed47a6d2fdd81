import { type Stop, stopAll } from "../source.ts";
import { patch } from "./patch.ts";

/**
 * Calls `tell` before each call of `methods`, names with spaces between them, of the global object
 * or class `owner`. It may change the arguments.
 */
export function beforeCalls<Self>(
  owner: string,
  methods: string,
  tell: (self: Self, args: unknown[]) => void,
): Stop {
  const found: unknown = Reflect.get(globalThis, owner);
  const object = Object(typeof found === "function" ? found.prototype : found);
  const stops = methods.split(" ").map((name) =>
    patch<Record<string, (this: Self, ...args: unknown[]) => unknown>, string>(
      object,
      name,
      (original) =>
        function (...args) {
          try {
            tell(this, args);
          } catch {}
          return Reflect.apply(original, this, args);
        },
    ),
  );
  return stopAll(stops);
}
