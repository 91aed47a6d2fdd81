import * as real from "@opentelemetry/api";
import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { createContextManager } from "../pipeline/context-manager.ts";
import * as own from "./index.ts";
import { version } from "./registry.ts";

type Api = Pick<typeof real, "trace" | "context" | "logs" | "ROOT_CONTEXT" | "createContextKey">;

const key = Symbol.for("opentelemetry.js.api.1");
const traceId = "0af7651916cd43dd8448eb211c80319c";
const spanId = "b7ad6b7169203331";

/** The script's part of the API in the package's own types. */
const ours = own as unknown as Api;
const pairs = [
  ["ours registers, the package uses", ours, real],
  ["the package registers, ours uses", real, ours],
  ["ours registers and uses", ours, ours],
  ["the package registers and uses", real, real],
] as const;

/** A provider whose spans have ids that tell the tracer's name. */
const provider = (api: Api): real.TracerProvider => ({
  getTracer: (name) => {
    const startSpan = (): real.Span =>
      api.trace.wrapSpanContext({
        traceId,
        spanId: `${name}${spanId}`.slice(0, 16),
        traceFlags: 1,
      });
    return {
      startSpan,
      startActiveSpan: (...args: unknown[]) => {
        const run = args.at(-1);
        const span = startSpan();
        const active = api.trace.setSpan(api.context.active(), span);
        return api.context.with(active, () => (typeof run === "function" ? run(span) : undefined));
      },
    };
  },
});

afterEach(() => {
  for (const api of [real, ours]) {
    api.trace.disable();
    api.context.disable();
    api.logs.disable();
  }
  Reflect.deleteProperty(globalThis, key);
});

test("the version is the package's", () => {
  real.trace.setGlobalTracerProvider(provider(real));
  expect(Reflect.get(globalThis, key).version).toBe(version);
});

describe.each(pairs)("%s", (_, one, other) => {
  test("a provider, also by a tracer of before it was there", () => {
    const early = one.trace.getTracer("1");
    expect(early.startSpan("idle").isRecording()).toBe(false);
    expect(one.trace.setGlobalTracerProvider(provider(one))).toBe(true);
    expect(other.trace.getTracer("2").startSpan("s").spanContext().spanId).toBe(
      `2${spanId.slice(0, -1)}`,
    );
    expect(early.startSpan("s").spanContext().spanId).toBe(`1${spanId.slice(0, -1)}`);
    const seen = early.startActiveSpan("s", {}, (span) => span.spanContext().traceId);
    expect(seen).toBe(traceId);
  });

  test("a second provider is refused; after `disable` the next is taken", () => {
    expect(one.trace.setGlobalTracerProvider(provider(one))).toBe(true);
    expect(other.trace.setGlobalTracerProvider(provider(other))).toBe(false);
    one.trace.disable();
    expect(other.trace.setGlobalTracerProvider(provider(other))).toBe(true);
  });

  test("the active span, the values and the functions of a context", () => {
    expect(one.context.setGlobalContextManager(createContextManager())).toBe(true);
    const span = one.trace.wrapSpanContext({ traceId, spanId, traceFlags: 1 });
    const name = one.createContextKey("name");
    const inside = one.trace.setSpan(one.ROOT_CONTEXT, span).setValue(name, "Ada");
    const seen = one.context.with(
      inside,
      (...rest: string[]) => [
        other.trace.getActiveSpan()?.spanContext().spanId,
        other.context.active().getValue(other.createContextKey("name")),
        ...rest,
      ],
      undefined,
      "rest",
    );
    expect(seen).toEqual([spanId, "Ada", "rest"]);
    const bound = other.context.bind(inside, () => one.trace.getSpanContext(one.context.active()));
    expect(bound()).toEqual({ traceId, spanId, traceFlags: 1 });
    expect(other.trace.getSpan(other.trace.deleteSpan(inside))).toBeUndefined();
    expect(inside.deleteValue(name).getValue(name)).toBeUndefined();
    expect(other.trace.getActiveSpan()).toBeUndefined();
  });

  test("a logger", () => {
    one.logs.getLogger("early").emit({ body: "nobody hears" });
    const seen: unknown[] = [];
    one.logs.setGlobalLoggerProvider({
      getLogger: (name) => ({ enabled: () => true, emit: ({ body }) => seen.push([name, body]) }),
    });
    other.logs.getLogger("late").emit({ body: 2 });
    expect(seen).toEqual([["late", 2]]);
  });
});

describe.each([
  ["ours", ours],
  ["the package", real],
])("%s, alone on the page", (_, api) => {
  test("without a provider a span carries its parent on", () => {
    const parent = api.trace.setSpanContext(api.ROOT_CONTEXT, { traceId, spanId, traceFlags: 1 });
    const tracer = api.trace.getTracer("t");
    expect(tracer.startSpan("child", {}, parent).spanContext().traceId).toBe(traceId);
    const root = tracer.startSpan("root", { root: true }, parent);
    expect(api.trace.isSpanContextValid(root.spanContext())).toBe(false);
    expect(tracer.startActiveSpan("s", {}, parent, (s) => s.spanContext().spanId)).toBe(spanId);
    expect(tracer.startActiveSpan("s", (s) => s.setAttribute("a", 1).isRecording())).toBe(false);
  });

  test("without a manager functions run, and the root is active", () => {
    const self = { name: "self" };
    const run = function (this: unknown, ...rest: number[]): unknown {
      return [this, ...rest];
    };
    expect(api.context.with(api.ROOT_CONTEXT, run, self, 1, 2)).toEqual([self, 1, 2]);
    expect(api.context.active()).toBe(api.ROOT_CONTEXT);
    expect(api.context.bind(api.ROOT_CONTEXT, run)).toBe(run);
    api.context.attach(api.ROOT_CONTEXT).dispose();
  });

  test.each([
    ["1.10.0", true],
    ["1.11.3", true],
    ["1.9.0", false],
    ["2.0.0", false],
    ["1.12.0-alpha", false],
    ["none", false],
  ])("what an API of version %s registered is used: %s", (other, used) => {
    const registered = provider(api);
    Reflect.set(globalThis, key, { version: other, trace: registered });
    expect(api.trace.getTracerProvider() === registered).toBe(used);
    expect(api.context.setGlobalContextManager(createContextManager())).toBe(other === version);
  });
});

test("both tell a valid span context alike", () => {
  const digits = fc.constantFrom(..."0123456789abcdefABCDEFg-");
  const id = (length: number) =>
    fc.oneof(
      fc.constantFrom("0".repeat(length), "a".repeat(length), "A1".repeat(length / 2), ""),
      fc.string({ unit: digits, minLength: length - 1, maxLength: length + 1 }),
    );
  fc.assert(
    fc.property(fc.record({ traceId: id(32), spanId: id(16) }), (ids) => {
      const context = { ...ids, traceFlags: 1 };
      expect(ours.trace.isSpanContextValid(context)).toBe(real.isSpanContextValid(context));
    }),
  );
});

test("kinds and status codes are the package's", () => {
  expect(real.SpanKind).toMatchObject(own.SpanKind);
  expect(real.SpanStatusCode).toMatchObject(own.SpanStatusCode);
});
