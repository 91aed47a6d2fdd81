export type ForwardedSignal = "logs" | "traces";

const signalPath = /\/v1\/(?:logs|traces|metrics)\/?$/;

/** The endpoint of a signal below a base URL, or beside another signal's URL. */
export function signalUrl(base: string, signal: ForwardedSignal): string {
  const url = new URL(base);
  const root = url.pathname.replace(signalPath, "").replace(/\/$/, "");
  url.pathname = `${root}/v1/${signal}`;
  return url.href;
}

/** A destination as it may be shown: without what could be a secret. */
export function shownUrl(base: string): string {
  const { origin, pathname } = new URL(base);
  return `${origin}${pathname === "/" ? "" : pathname}`;
}
