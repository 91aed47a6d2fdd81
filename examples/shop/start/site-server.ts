import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import path from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".map": "application/json",
};

export interface SiteOptions {
  readonly folder: string;
  readonly port: number;
  readonly apiUrl: string;
  /** Where the page's agent sends to. */
  readonly otlpUrl: string;
}

/** Same origin for pages and API, so that `traceparent` needs no CORS. */
function passOn(apiUrl: string, message: IncomingMessage, response: ServerResponse): void {
  const upstream = request(
    new URL(message.url ?? "/", apiUrl),
    { method: message.method, headers: message.headers },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    },
  );
  upstream.on("error", () => response.writeHead(502).end());
  message.pipe(upstream);
}

/** Serves the built pages; every path without an extension is the one HTML page. */
export async function serveSite(options: SiteOptions): Promise<() => Promise<void>> {
  const html = await readFile(path.join(options.folder, "index.html"), "utf8");
  const page = html.replace(
    '<meta name="telemetry-endpoint" content="" />',
    `<meta name="telemetry-endpoint" content="${options.otlpUrl}" />`,
  );
  const sendFile = async (url: string, response: ServerResponse): Promise<void> => {
    const file = path.join(options.folder, path.posix.normalize(url));
    const type = types[path.extname(file)];
    if (!type || path.extname(file) === ".html") {
      response.writeHead(200, { "content-type": types[".html"] }).end(page);
      return;
    }
    try {
      const content = await readFile(file);
      response.writeHead(200, { "content-type": type, "cache-control": "max-age=60" }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  };
  const server = createServer((message, response) => {
    const url = message.url ?? "/";
    if (url.startsWith("/api/")) passOn(options.apiUrl, message, response);
    else void sendFile(new URL(url, "http://localhost").pathname, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, "127.0.0.1", resolve);
  });
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
}
