import { hostName } from "./host-allowed.ts";

/**
 * Whether a request that changes or costs something was made by a page of another site. Browsers
 * say so in `Sec-Fetch-Site`, older ones in `Origin`; programs send neither.
 */
export function isCrossSite(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site !== "same-origin" && site !== "none";
  const origin = headers.get("origin");
  if (origin === null) return false;
  try {
    const { host } = new URL(origin);
    return host !== headers.get("host") || hostName(host) === "";
  } catch {
    // `null`, the origin of sandboxed frames and files.
    return true;
  }
}
