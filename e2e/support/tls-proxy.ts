import { readFileSync } from "node:fs";
import http, { type IncomingMessage, type ServerResponse } from "node:http";
import https from "node:https";
import path from "node:path";

const fixtures = path.join(
  import.meta.dirname,
  "../../packages/browser-agent/testing/fixtures/loopback",
);

export interface TlsProxy {
  readonly port: number;
  stop(): Promise<void>;
}

/** Passes a request on unchanged, as a load balancer that ends TLS does. */
function forward(target: URL, request: IncomingMessage, response: ServerResponse): void {
  const { method, url: path, headers } = request;
  const onward = http.request(
    { host: target.hostname, port: target.port, method, path, headers },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    },
  );
  onward.on("error", () => response.writeHead(502).end());
  request.pipe(onward);
}

/** Serves `pages`, HTML or scripts by path, and what is asked of `host` from the server at `url`. */
export async function startTlsProxy(
  host: string,
  url: string,
  pages: Readonly<Record<string, string>>,
): Promise<TlsProxy> {
  const target = new URL(url);
  const credentials = {
    key: readFileSync(`${fixtures}.key`),
    cert: readFileSync(`${fixtures}.crt`),
  };
  const server = https.createServer(credentials, (request, response) => {
    if (request.headers.host === host) {
      forward(target, request, response);
      return;
    }
    const page = pages[request.url ?? "/"];
    const type = request.url?.endsWith(".js") ? "text/javascript" : "text/html; charset=utf-8";
    response.writeHead(page === undefined ? 404 : 200, { "content-type": type }).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return {
    port: typeof address === "object" && address ? address.port : 0,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
