import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Limits } from "../limits.ts";
import type { Receiver } from "../receive/receiver.ts";
import type { OtlpSignal } from "../receive/status-body.ts";

const otlpPaths: ReadonlyMap<string, OtlpSignal> = new Map([
  ["/v1/logs", "logs"],
  ["/v1/traces", "traces"],
  ["/v1/metrics", "metrics"],
]);

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
      headersTimeout: limits.headersMs,
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
  server.on("clientError", (_error, socket) => {
    if (socket.writable)
      socket.end("HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n");
    else socket.destroy();
  });
  return server;
}
