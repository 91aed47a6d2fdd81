import { describe, expect, test } from "vitest";

/** Every entry of the package, as a server's renderer imports it. */
const entries: Readonly<Record<string, () => Promise<object>>> = {
  index: () => import("./index.ts"),
  funnel: () => import("./funnel.ts"),
  "cursor-thrashing": () => import("./cursor-thrashing.ts"),
  "long-frames": () => import("./long-frames.ts"),
  "vitals-attribution": () => import("./vitals-attribution.ts"),
  react: () => import("./react.ts"),
  vue: () => import("./vue.ts"),
  next: () => import("./next.ts"),
};

describe("on a server there is no page, and importing touches none", () => {
  test.each(Object.entries(entries))("%s", async (_, load) => {
    expect(Object.keys(await load()).length).toBeGreaterThan(0);
  });
});

test("what components call while they are rendered on a server does nothing", async () => {
  const { trackAddToCart } = await import("./funnel.ts");
  const { sessionReplay } = await import("./vue.ts");
  const { startInNext } = await import("./next.ts");
  const { reportError } = await import("./react.ts");
  const options = { serviceName: "shop", endpoint: "/otlp" };
  const app = { config: {} };
  expect(() => {
    trackAddToCart({ value: 1 });
    sessionReplay.install(app, options);
    startInNext(options);
    reportError(new Error("on the server"));
  }).not.toThrow();
  expect(app).toEqual({ config: {} });
});
