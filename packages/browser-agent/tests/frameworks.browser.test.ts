import { compile } from "svelte/compiler";
import { describe, expect, test } from "vitest";
import { bundle } from "../testing/agent-bundle.ts";
import { chromiumSite } from "../testing/chromium-site.ts";
import { until } from "../testing/page.ts";

const options = `{ serviceName: "site", endpoint: location.origin }`;

const react = `
import { createElement as h, StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";
import { rootErrorHandlers, SessionReplayErrorBoundary, useSessionReplay } from "../src/react.ts";
const CheckoutButton = () => { const [paid, setPaid] = useState(0);
  return h("button", { id: "pay", onClick: () => setPaid(paid + 1) }, h("b", null, "Pay " + paid)); };
const Fragile = ({ id, fails }) => { const [broken, setBroken] = useState(false);
  if (broken) throw new Error(fails); return h("button", { id, onClick: () => setBroken(true) }, id); };
const App = () => { useSessionReplay(${options});
  return h("main", null, h(CheckoutButton),
    h(SessionReplayErrorBoundary, { fallback: h("p", { id: "sorry" }, "Sorry") },
      h(Fragile, { id: "inside", fails: "caught by the boundary" })),
    h(Fragile, { id: "outside", fails: "caught by nobody" })); };
createRoot(document.getElementById("root"), rootErrorHandlers).render(h(StrictMode, null, h(App)));`;

const vue = `
import { createApp, h, ref } from "vue";
import { sessionReplay } from "../src/vue.ts";
const CartPage = { name: "CartPage", setup() { const count = ref(0);
  return () => h("main", null, [h("button", { id: "add", onClick: () => { count.value += 1 } }, "Add " + count.value),
    h("button", { id: "fail", onClick: () => { throw new Error("handler failed") } }, "Fail")]); } };
createApp(CartPage).use(sessionReplay, ${options}).mount("#root");`;

/** As the compiler of single-file components names them, deep in a page without a name. */
const vueFile = `
import { createApp, h, ref } from "vue";
import { sessionReplay } from "../src/vue.ts";
const Row = { __name: "CartRow", setup() { const open = ref(false);
  return () => open.value ? h("section", h("p", h("b", h("button", { id: "close" }, "Close"))))
    : h("div", h("p", h("b", h("button", { id: "open", onClick: () => { open.value = true } }, "Open")))); } };
createApp({ setup: () => () => h("main", h("ul", h("li", h(Row)))) }).use(sessionReplay, ${options}).mount("#root");`;

/** A component of Svelte, as its compiler makes it for development. */
const svelte = async (): Promise<string> => {
  const { js } = compile(
    '<script>let n = $state(0)</script><p><button id="add" onclick={() => n++}>Add {n}</button></p>',
    {
      filename: "src/CartButton.svelte",
      dev: true,
    },
  );
  return `import { mount } from "svelte"; import { startSessionReplay } from "agent";
    ${js.code.replace("export default function", "function")}
    startSessionReplay(${options}); mount(CartButton, { target: document.getElementById("root") });`;
};

/** What a page of Next.js does: markup of the server, the agent by instrumentation-client, hydration. */
const next = `
import { startInNext } from "../src/next.ts";
startInNext(${options});
import("react").then(async ({ createElement: h, useState }) => {
  const { hydrateRoot } = await import("react-dom/client");
  const Counter = () => { const [count, setCount] = useState(0);
    return h("button", { id: "count", onClick: () => setCount(count + 1) }, "Count " + count); };
  hydrateRoot(document.getElementById("root"), h(Counter)); window.hydrated = true; });`;

const html = (script: string, inside = ""): string =>
  `<!doctype html><title>Frameworks</title><div id="root">${inside}</div><script src="/${script}.js"></script>`;

const here = chromiumSite(async () => ({
  pages: {
    "/react": html("react"),
    "/vue": html("vue"),
    "/vue-built": html("vue-built"),
    "/vue-file": html("vue-file"),
    "/svelte": html("svelte"),
    "/next": html("next", `<button id="count">Count 0</button>`),
  },
  scripts: {
    "/react.js": await bundle(react),
    "/vue.js": await bundle(vue),
    "/vue-built.js": await bundle(vue, { minify: true }),
    "/vue-file.js": await bundle(vueFile, {
      minify: true,
      define: { "process.env.NODE_ENV": '"production"' },
    }),
    "/svelte.js": await bundle(await svelte(), {
      conditions: ["source", "browser", "development"],
    }),
    "/next.js": await bundle(next),
  },
}));

const told = (body: string) =>
  here.site.logs().flatMap((r) => (r.body === body ? [r.attributes] : []));

describe("React", () => {
  test("the hook starts the agent once, also in strict mode, and a click names its component", async () => {
    const { tab } = await here.visit("/react");
    await tab.click("#pay");
    await here.site.waitFor((r) => r.body === "user.outcome");
    expect(told("user.click")).toMatchObject([
      { "target.component": "CheckoutButton", "target.semantic_name": "Pay 0" },
    ]);
    expect(told("session.start")).toHaveLength(1);
    expect(told("user.navigation")).toHaveLength(1);
  });

  test("an error is told once with its component, whether a boundary caught it or nobody", async () => {
    const { tab, complaints } = await here.visit("/react");
    await tab.click("#inside");
    expect(await tab.textContent("#sorry")).toBe("Sorry");
    await until(() => told("user.error").length === 1);
    await tab.click("#outside");
    await until(() => told("user.error").length === 2);
    await tab.waitForTimeout(300);
    const errors = told("user.error");
    expect(errors.map((a) => a["error.message"])).toEqual([
      "caught by the boundary",
      "caught by nobody",
    ]);
    for (const error of errors) {
      expect(error["exception.stacktrace"]).toContain("at Fragile");
      expect(error["error.count"]).toBe(1);
    }
    expect(complaints.errors).toEqual(["Error: caught by nobody"]);
  });
});

describe("Vue", () => {
  test("the plugin starts the agent, and a click names its component", async () => {
    const { tab } = await here.visit("/vue");
    await tab.click("#add");
    await until(() => told("user.click").length === 1);
    expect(told("user.click")).toMatchObject([{ "target.component": "CartPage" }]);
  });

  test("in production, the file of a component names it, also when it has drawn itself anew", async () => {
    const { tab, complaints } = await here.visit("/vue-file");
    await tab.click("#open");
    await tab.click("#close");
    await until(() => told("user.click").length === 2);
    const component = { "target.component": "CartRow" };
    expect(told("user.click")).toMatchObject([component, component]);
    expect(complaints).toEqual({ errors: [], lines: [] });
  });

  test.each(["/vue", "/vue-built"])(
    "%s: what a handler throws is told once, as the click's",
    async (path) => {
      const { tab } = await here.visit(path);
      await tab.click("#fail");
      await here.site.waitFor((r) => r.body === "user.frustration.error_click");
      expect(told("user.error")).toMatchObject([{ "error.message": "handler failed" }]);
    },
  );
});

test("Svelte: in development the file of a component names it", async () => {
  const { tab } = await here.visit("/svelte");
  await tab.click("#add");
  await until(() => told("user.click").length === 1);
  expect(told("user.click")).toMatchObject([{ "target.component": "CartButton" }]);
});

test("Next.js: the client entry hears a page that is hydrated, and leaves its markup alone", async () => {
  const { tab, complaints } = await here.visit("/next");
  await until(() => tab.evaluate("window.hydrated === true"));
  await tab.click("#count");
  await until(async () => (await tab.textContent("#count")) === "Count 1");
  await until(() => told("user.click").length === 1);
  expect(complaints.errors).toEqual([]);
  expect(complaints.lines.filter((line) => /hydrat/i.test(line))).toEqual([]);
});
