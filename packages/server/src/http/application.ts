import { createMcpHandler } from "@modelcontextprotocol/server";
import { type Context, Hono } from "hono";
import { matchedRoutes } from "hono/route";
import type { AuditedAsk } from "../access/audited-ask.ts";
import { isCrossSite } from "../access/cross-site.ts";
import { hostAllowed } from "../access/host-allowed.ts";
import type { PeerAddress } from "../access/peer-address.ts";
import { knownFailure } from "../api/cause.ts";
import type { House } from "../api/house.ts";
import { openApi } from "../api/open-api.ts";
import { type Access, ApiFailure, type ApiRoute, type Caller } from "../api/route.ts";
import { createMcpServer } from "../mcp/mcp-server.ts";
import type { StaticFiles } from "../pages/static-files.ts";
import type { AsyncQueries } from "../query/async-queries.ts";
import { productDocument, productHeader } from "../query/product.ts";
import { otlpMediaType } from "../receive/media-type.ts";
import { statusBody } from "../receive/status-body.ts";
import type { OwnTracer } from "../tracing/tracer.ts";
import { failureReply } from "./failure-reply.ts";
import { mountQuery } from "./mount-query.ts";
import { readJson } from "./read-json.ts";
import { securityHeaders } from "./security-headers.ts";

/** Knows who calls; throws an `ApiFailure` where the caller may not. */
export interface ReadGate {
  readonly admit: (request: Request, address: string, access: Access) => Caller;
}

export interface ApplicationParts {
  readonly house: House;
  readonly routes: readonly ApiRoute[];
  readonly gate: ReadGate;
  readonly addressOf: PeerAddress;
  /** Runs what a caller asks in its name, for the audit log. */
  readonly asCaller: AuditedAsk["as"];
  readonly tracer: OwnTracer;
  readonly hosts: ReadonlySet<string>;
  readonly apiBodyBytes: number;
  readonly asyncQueries: AsyncQueries;
  readonly version: string;
  /** Names this server in the product document. */
  readonly instance: { readonly name: string; readonly uuid: string };
  readonly ui: StaticFiles | undefined;
  readonly agent: StaticFiles | undefined;
  readonly onFailure: (error: unknown) => void;
}

/** What is known of the socket that a request came by. */
export interface Peer {
  readonly incoming: { readonly socket: { readonly remoteAddress?: string | undefined } };
}

export type Bindings = { Bindings: Partial<Peer> };
export type Call = Context<Bindings>;

const wantsPage = (request: Request): boolean =>
  /\btext\/html\b/.test(request.headers.get("accept") ?? "");

/** Everything on the port but OTLP: API, `_query`, pages, the agent's script. */
export function createApplication(parts: ApplicationParts): Hono<Bindings> {
  const { house, gate, apiBodyBytes } = parts;
  /** What is called without a socket, by the command line on an open folder, is local. */
  const addressOf = (call: Call): string =>
    parts.addressOf(
      call.env?.incoming?.socket.remoteAddress ?? "127.0.0.1",
      call.req.header("x-forwarded-for"),
    );
  const app = new Hono<Bindings>();

  app.use(async (call, next) => {
    if (!hostAllowed(call.req.header("host") ?? new URL(call.req.url).host, parts.hosts)) {
      return failureReply(
        new ApiFailure(421, "This server does not answer under that Host", {
          hint: "Start it with --allow-host NAME to use this name",
        }),
      );
    }
    const method = call.req.method;
    if (method !== "GET" && method !== "HEAD" && isCrossSite(call.req.raw.headers)) {
      return failureReply(new ApiFailure(403, "Pages of other sites may not do this"));
    }
    await next();
    for (const [name, value] of Object.entries(securityHeaders)) {
      if (!call.res.headers.has(name)) call.res.headers.set(name, value);
    }
  });

  app.use((call, next) => {
    const { method } = call.req;
    const traceparent = call.req.header("traceparent");
    return parts.tracer.span({ name: method, kind: "server", traceparent }, async (span) => {
      await next();
      const { status } = call.res;
      // The route, not the path: that could name a session.
      const route = matchedRoutes(call).find(({ path }) => path !== "/*")?.path ?? "/*";
      span.rename(`${method} ${route}`);
      span.set({
        "http.request.method": method,
        "http.route": route,
        "http.response.status_code": status,
      });
      if (status >= 500) span.fail(String(status));
    });
  });

  const guarded =
    (access: Access, answer: (call: Call, caller: Caller) => Promise<Response> | Response) =>
    async (call: Call): Promise<Response> => {
      try {
        return await answer(call, gate.admit(call.req.raw, addressOf(call), access));
      } catch (error) {
        if (knownFailure(error) === undefined) parts.onFailure(error);
        return failureReply(error);
      }
    };

  for (const route of parts.routes) {
    app.on(
      route.method,
      route.path,
      guarded(route.access, async (call, caller) => {
        const request = call.req.raw;
        const hasBody = request.method !== "GET" && request.method !== "HEAD";
        const reply = await route.handle(
          {
            path: call.req.param(),
            query: call.req.query(),
            body: hasBody ? await readJson(request, apiBodyBytes) : undefined,
            headers: request.headers,
            caller,
            signal: request.signal,
          },
          house,
        );
        if (!reply.headers.has("cache-control")) reply.headers.set("cache-control", "no-store");
        return reply;
      }),
    );
  }

  app.get("/api/openapi.json", (call) => call.json(openApi(parts.routes, parts.version)));

  mountQuery(app, { ...parts, addressOf });

  const mcp = createMcpHandler(
    () => createMcpServer({ ask: house.ask, clock: house.clock, version: parts.version }),
    { onerror: parts.onFailure, maxRequestBodySize: apiBodyBytes },
  );
  app.all(
    "/mcp",
    guarded("viewer", (call, caller) =>
      parts.asCaller(caller, "mcp", () => mcp.fetch(call.req.raw)),
    ),
  );

  app.on(["GET", "HEAD"], "/", async (call) => {
    if (wantsPage(call.req.raw)) {
      const page = await parts.ui?.serve("/index.html", call.req.raw);
      if (page !== undefined) return page;
    }
    const { name, uuid } = parts.instance;
    return Response.json(productDocument(name, uuid), { headers: productHeader });
  });

  app.on(["GET", "HEAD"], "/agent.js", async (call) => {
    const script = await parts.agent?.serve("/session-replay.js", call.req.raw, {
      "access-control-allow-origin": "*",
      "cross-origin-resource-policy": "cross-origin",
    });
    return (
      script ?? failureReply(new ApiFailure(404, "The agent is not built: npm start builds it"))
    );
  });

  // Below these paths a sender of OTLP expects a Status, and only on the three it is let in.
  app.on("POST", ["/v1/*", "/v1development/*"], (call) => {
    const type = otlpMediaType(call.req.header("content-type")) ?? "application/json";
    const message = "OTLP is taken at /v1/logs, /v1/traces and /v1/metrics";
    const body = Uint8Array.from(statusBody(404, message, type));
    return new Response(body, { status: 404, headers: { "content-type": type } });
  });

  app.all("/api/*", () =>
    failureReply(
      new ApiFailure(404, "There is no such route", { hint: "GET /api/openapi.json lists all" }),
    ),
  );

  app.on(["GET", "HEAD"], "*", async (call) => {
    const { pathname } = new URL(call.req.url);
    const file = await parts.ui?.serve(pathname, call.req.raw);
    if (file !== undefined) return file;
    // A deep link into the pages; what has an extension is a file that is not there.
    const page =
      wantsPage(call.req.raw) && !/\.\w+$/.test(pathname)
        ? await parts.ui?.serve("/index.html", call.req.raw)
        : undefined;
    return page ?? failureReply(new ApiFailure(404, "There is nothing here"));
  });

  app.notFound(() => failureReply(new ApiFailure(404, "There is nothing here")));
  app.onError((error) => {
    parts.onFailure(error);
    return failureReply(error);
  });
  return app;
}
