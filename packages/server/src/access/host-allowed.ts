import { isIP } from "node:net";

/** The name part of a Host header, lower-case, without port and brackets. */
export function hostName(header: string): string {
  const match = /^(?:\[([^\]]*)\]|([^:]*))(?::\d+)?$/.exec(header.trim());
  return (match?.[1] ?? match?.[2] ?? "").toLowerCase().replace(/\.$/, "");
}

export const isLoopback = (host: string): boolean =>
  host === "localhost" ||
  host.endsWith(".localhost") ||
  host === "::1" ||
  /^127(\.\d{1,3}){3}$/.test(host);

/**
 * Whether a request may be answered under this Host. A foreign page can point a name of its own
 * at this machine (DNS rebinding) but not an address, so addresses and loopback's names pass and
 * other names need to be listed.
 */
export function hostAllowed(header: string | undefined, listed: ReadonlySet<string>): boolean {
  if (header === undefined) return false;
  const name = hostName(header);
  return isLoopback(name) || isIP(name) !== 0 || listed.has(name);
}
