import type { IncomingMessage } from "node:http";

/** The caller's address: the socket's, or behind a trusted proxy the last that it forwarded for. */
export function peerAddress(trustProxy: boolean): (request: IncomingMessage) => string {
  return (request) => {
    const socket = request.socket.remoteAddress ?? "unknown";
    if (!trustProxy) return socket;
    const forwarded = request.headers["x-forwarded-for"];
    const list = Array.isArray(forwarded) ? forwarded.join(",") : forwarded;
    return list?.split(",").at(-1)?.trim() || socket;
  };
}
