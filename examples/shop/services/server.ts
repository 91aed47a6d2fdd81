import { createServer, type IncomingMessage } from "node:http";
import { context, propagation, SpanKind } from "@opentelemetry/api";
import type { Tracing } from "./tracing.ts";

export interface Request {
  readonly params: Readonly<Record<string, string>>;
  readonly cookies: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** `METHOD /path/{name}` → what answers it. */
export type Routes = Readonly<Record<string, (request: Request) => Promise<Reply>>>;

interface Route {
  readonly name: string;
  readonly template: string;
  readonly pattern: RegExp;
  readonly handle: (request: Request) => Promise<Reply>;
}

const compile = (routes: Routes): Route[] =>
  Object.entries(routes).map(([name, handle]) => {
    const template = name.slice(name.indexOf(" ") + 1);
    const source = name.replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)");
    return { name, template, pattern: new RegExp(`^${source}$`), handle };
  });

async function readJson(message: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString("utf8");
  return text === "" ? undefined : JSON.parse(text);
}

const readCookies = (header: string | undefined): Record<string, string> =>
  Object.fromEntries(
    (header ?? "").split(";").flatMap((pair) => {
      const [name, value] = pair.trim().split("=");
      return name && value ? [[name, decodeURIComponent(value)]] : [];
    }),
  );

async function answer(route: Route, path: string, message: IncomingMessage): Promise<Reply> {
  try {
    return await route.handle({
      params: route.pattern.exec(`${message.method} ${path}`)?.groups ?? {},
      cookies: readCookies(message.headers.cookie),
      body: await readJson(message),
    });
  } catch (error) {
    return { status: 500, body: { message: error instanceof Error ? error.message : "failed" } };
  }
}

/** Serves JSON routes; each request is a server span that continues the caller's trace. */
export async function serve(
  tracing: Tracing,
  port: number,
  routes: Routes,
): Promise<() => Promise<void>> {
  const compiled = compile(routes);
  const server = createServer((message, response) => {
    const path = new URL(message.url ?? "/", "http://localhost").pathname;
    const route = compiled.find(({ pattern }) => pattern.test(`${message.method} ${path}`));
    if (!route) {
      response.writeHead(404).end();
      return;
    }
    const attributes = {
      "http.request.method": message.method ?? "GET",
      "http.route": route.template,
      "url.path": path,
      "url.scheme": "http",
    };
    const parent = propagation.extract(context.active(), message.headers);
    void context.with(parent, () =>
      tracing.span(route.name, { kind: SpanKind.SERVER, attributes }, async (span) => {
        const reply = await answer(route, path, message);
        span.setAttribute("http.response.status_code", reply.status);
        response.writeHead(reply.status, {
          "content-type": "application/json",
          ...reply.headers,
        });
        response.end(JSON.stringify(reply.body));
      }),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
}
