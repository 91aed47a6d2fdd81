/**
 * The part of `@opentelemetry/api` that the one-file script carries in place of the whole package:
 * the same registry, the same names, a quarter of the size. As a module the agent has the package.
 */
export { context, createContextKey, ROOT_CONTEXT } from "./context.ts";
export { isSpanContextValid } from "./idle-span.ts";
export { logs } from "./logs.ts";
export { trace } from "./trace.ts";

export const SpanKind = { INTERNAL: 0, SERVER: 1, CLIENT: 2, PRODUCER: 3, CONSUMER: 4 } as const;
export const SpanStatusCode = { UNSET: 0, OK: 1, ERROR: 2 } as const;
