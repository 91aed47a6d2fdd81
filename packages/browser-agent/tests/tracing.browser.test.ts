import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundleScript } from "../minify.ts";
import { bundle, startedAgent } from "../testing/agent-bundle.ts";
import { chromiumSite } from "../testing/chromium-site.ts";
import { until } from "../testing/page.ts";
import { type Site, startSite } from "../testing/site.ts";

/** An application with an SDK of its own, which also has the agent. */
const sdk = `import * as agent from "agent";
import { startOwnSdk } from "./pages/own-sdk.ts";
startOwnSdk();
Object.assign(window, { agent });`;

const pages = {
  "/": `<!doctype html><title>Own</title><script src="/agent.js"></script><button id="b">Save</button>`,
  "/beside": `<!doctype html><title>Beside</title><script src="/beside.js"></script><button id="b">Save</button>`,
  "/after": `<!doctype html><title>After</title><script src="/script.js" data-service-name="site"></script>
    <script src="/after.js"></script><button id="b">Save</button>`,
  "/after-as-module": `<!doctype html><title>After</title><script src="/module.js"></script><button id="b">Save</button>`,
  "/within": `<!doctype html><title>Within</title><script src="/within.js"></script><button id="b">Save</button>`,
};

interface Arrival {
  readonly path: string;
  readonly body: string;
}
/** What the application's own exporters sent. */
const own: Arrival[] = [];
/** Headers of requests to `/echo`, here and elsewhere. */
const headers: Record<string, unknown>[] = [];
let elsewhere: Site;

const here = chromiumSite(async () => ({
  pages,
  scripts: {
    "/agent.js": await startedAgent(
      "JSON.parse(new URLSearchParams(location.search).get('with') ?? '{}')",
    ),
    "/beside.js": await bundle(`${sdk}
      agent.startSessionReplay({ serviceName: "site", endpoint: location.origin });`),
    "/script.js": await bundleScript(fileURLToPath(new URL("../src/script.ts", import.meta.url))),
    "/after.js": await bundle(`import { startOwnSdk } from "./pages/own-sdk.ts";
      Object.assign(window, { agent: SessionReplay, startOwnSdk });`),
    "/module.js": await bundle(`import * as agent from "agent";
      import { startOwnSdk } from "./pages/own-sdk.ts";
      agent.startSessionReplay({ serviceName: "site", endpoint: location.origin });
      Object.assign(window, { agent, startOwnSdk });`),
    "/within.js": await bundle(`${sdk} agent.enableAllInstrumentations();`),
  },
  route(request, response, body) {
    const path = request.url ?? "";
    if (path.startsWith("/app/")) own.push({ path, body });
    else if (path === "/echo") headers.push({ ...request.headers });
    else return false;
    response.writeHead(200, { "content-type": "application/json" }).end("{}");
    return true;
  },
}));

beforeAll(async () => {
  elsewhere = await startSite({
    pages: {},
    route(request, response) {
      if (request.method !== "OPTIONS") headers.push({ ...request.headers });
      response
        .writeHead(200, {
          "access-control-allow-origin": "*",
          "access-control-allow-headers": "traceparent,baggage",
        })
        .end("{}");
      return true;
    },
  });
});
afterAll(() => elsewhere.close());

describe("beside an application's own SDK", () => {
  test.each(["/beside", "/after", "/after-as-module"])(
    "%s: each keeps its own spans, and the application's span is the parent of what the agent tells in it",
    async (path) => {
      own.length = 0;
      const { tab, complaints } = await here.visit(path);
      await tab.evaluate("window.startOwnSdk?.()");
      await tab.evaluate(`trace.getTracer("app").startActiveSpan("checkout", (span) => {
      agent.emitSessionEvent({ name: "coupon.refused" }); span.end(); })`);
      await tab.evaluate(`logs.getLogger("app").emit({ body: "a line of the application" })`);
      await tab.evaluate("fetch('/api/200')");
      const event = await here.site.waitFor((r) => r.body === "coupon.refused");
      await here.site.waitFor((r) => r.name === "GET");
      await until(() => own.some(({ body }) => body.includes("a line of the application")));
      const spans = own.filter(({ path }) => path.endsWith("traces")).map(({ body }) => body);
      expect(spans.join()).toContain('"name":"checkout"');
      expect(spans.join()).toContain(event.traceId);
      expect(here.site.spans().map(({ name }) => name)).not.toContain("checkout");
      expect(JSON.stringify(here.site.logs())).not.toContain("a line of the application");
      expect(complaints).toEqual({ errors: [], lines: [] });
    },
  );

  test("its providers carry what the agent hears, where the agent is given none", async () => {
    own.length = 0;
    const { tab, complaints } = await here.visit("/within");
    await tab.click("#b");
    await tab.evaluate("fetch('/api/200')");
    const all = () => own.map(({ body }) => body).join();
    await until(() => all().includes("user.click") && all().includes('"name":"GET"'));
    expect(all()).toMatch(/"session.id","value":\{"stringValue":"sess_/);
    const sent = here.site.requests.map(({ body }) => body);
    expect(sent.filter((body) => body.includes("/within"))).toEqual([]);
    expect(complaints).toEqual({ errors: [], lines: [] });
  });
});

describe("the trace goes along", () => {
  const ask = async (url: string, options: object): Promise<Record<string, unknown>> => {
    headers.length = 0;
    const { tab } = await here.visit(`/?with=${encodeURIComponent(JSON.stringify(options))}`);
    await tab.evaluate(`fetch(${JSON.stringify(url)}).catch(() => {})`);
    await until(() => headers.length === 1);
    return headers[0] ?? {};
  };
  const traceparent = /^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/;

  test("to the own origin, as the parent that the span says", async () => {
    const sent = await ask("/echo", {});
    expect(sent.traceparent).toMatch(traceparent);
    expect(sent.baggage).toBeUndefined();
    const span = await here.site.waitFor((r) => r.name === "GET");
    expect(sent.traceparent).toBe(`00-${span.traceId}-${span.spanId}-01`);
  });

  test("with the session's id as baggage, if that was asked for", async () => {
    const sent = await ask("/echo", { instrumentations: { requests: { baggage: true } } });
    expect(sent.baggage).toMatch(/^session\.id=sess_/);
  });

  test("to no other origin, but for those that are named", async () => {
    expect((await ask(`${elsewhere.url}/echo`, {})).traceparent).toBeUndefined();
    const requests = { traceOrigins: [elsewhere.url], baggage: true };
    const sent = await ask(`${elsewhere.url}/echo`, { instrumentations: { requests } });
    expect(sent.traceparent).toMatch(traceparent);
    expect(sent.baggage).toMatch(/^session\.id=/);
  });
});
