/** Whether the page already has a global OpenTelemetry `trace`, `logs` or `context`. */
export function hasGlobal(kind: "trace" | "logs" | "context"): boolean {
  const registered: unknown = Reflect.get(globalThis, Symbol.for("opentelemetry.js.api.1"));
  return typeof registered === "object" && registered !== null && kind in registered;
}
