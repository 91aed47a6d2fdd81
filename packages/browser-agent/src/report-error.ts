import { emitSessionEvent } from "./emit.ts";
import { tellCaught } from "./sources/errors.ts";

/** Tells an error that a framework caught, as `user.error`. */
export function reportError(error: unknown, componentStack?: string | null): void {
  if (typeof document !== "object") return;
  if (tellCaught(error, componentStack)) return;
  const known = error instanceof Error ? error : new Error(String(error));
  emitSessionEvent({
    name: "user.error",
    severity: "ERROR",
    attributes: {
      "error.type": "uncaught_exception",
      "error.message": known.message,
      "exception.type": known.name,
      "exception.message": known.message,
      "exception.stacktrace": [known.stack, componentStack].filter(Boolean).join("\n"),
    },
  });
}
