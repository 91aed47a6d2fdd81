/** The caller's address out of the socket's and the header X-Forwarded-For. */
export type PeerAddress = (
  socket: string | undefined,
  forwardedFor: string | readonly string[] | null | undefined,
) => string;

/** The socket's address, or behind a trusted proxy the last that it forwarded for. */
export function peerAddress(trustProxy: boolean): PeerAddress {
  return (socket = "unknown", forwardedFor) => {
    if (!trustProxy) return socket;
    const list = typeof forwardedFor === "string" ? forwardedFor : forwardedFor?.join(",");
    return list?.split(",").at(-1)?.trim() || socket;
  };
}
