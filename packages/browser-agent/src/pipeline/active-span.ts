import {
  type Context,
  context,
  type Span,
  type SpanOptions,
  type Tracer,
  trace,
} from "@opentelemetry/api";

type Run<T> = (span: Span) => T;

/** `startActiveSpan` by a tracer's `startSpan`: options and context may be left out. */
export function activeBy(start: Tracer["startSpan"]): Tracer["startActiveSpan"] {
  return <T>(name: string, ...args: readonly (SpanOptions | Context | Run<T> | undefined)[]): T => {
    const run = args.at(-1) as Run<T>;
    const [options, parent = context.active()] = args.slice(0, -1) as [SpanOptions?, Context?];
    const span = start(name, options, parent);
    return context.with(trace.setSpan(parent, span), run, undefined, span);
  };
}
