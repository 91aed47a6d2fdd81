import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Limits } from "../limits.ts";
import type { Receiver } from "../receive/receiver.ts";
import { type OtlpSignal, statusBody } from "../receive/status-body.ts";

const otlpPaths: ReadonlyMap<string, OtlpSignal> = new Map([
  ["/v1/logs", "logs"],
  ["/v1/traces", "traces"],
  ["/v1/metrics", "metrics"],
]);

/** What is wrong with a request that Node gave up reading, by its code. */
const badRequests: Readonly<Record<string, readonly [line: string, status: number]>> = {
  HPE_HEADER_OVERFLOW: ["431 Request Header Fields Too Large", 431],
  ERR_HTTP_REQUEST_TIMEOUT: ["408 Request Timeout", 408],
};

/** The path of a request line, without its query string. */
function pathOf(url: string): string {
  const end = url.indexOf("?");
  return end < 0 ? url : url.slice(0, end);
}

export type NodeHandler = (request: IncomingMessage, response: ServerResponse) => unknown;

/**
 * The one port's first fork: OTLP to the receiver, everything else to the application. Time-outs
 * for headers and bodies close what dawdles.
 */
export function createFront(receive: Receiver, application: NodeHandler, limits: Limits): Server {
  const server = createServer(
    {
      // Node refuses to begin if the part may take longer than the whole.
      headersTimeout: Math.min(limits.headersMs, limits.requestMs),
      requestTimeout: limits.requestMs,
      connectionsCheckingInterval: 1000,
      keepAliveTimeout: 65_000,
      noDelay: true,
    },
    (request, response) => {
      const signal = otlpPaths.get(pathOf(request.url ?? ""));
      if (signal === undefined) application(request, response);
      else receive(request, response, signal);
    },
  );
  server.maxConnections = limits.connections;
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable) return socket.destroy();
    const [line, status] = badRequests[error.code ?? ""] ?? ["400 Bad Request", 400];
    const message = "The server could not read this as an HTTP request";
    const body = statusBody(status, message, "application/json");
    const head = `content-type: application/json\r\ncontent-length: ${body.length}`;
    socket.end(`HTTP/1.1 ${line}\r\nconnection: close\r\n${head}\r\n\r\n${body}`);
  });
  return server;
}
