export type ForwardedSignal = "logs" | "traces";

const signalPath = /\/v1\/(?:logs|traces|metrics)\/?$/;

/** The endpoint of a signal below a base URL, or beside another signal's URL. */
export function signalUrl(base: string, signal: ForwardedSignal): string {
  const url = new URL(base);
  const root = url.pathname.replace(signalPath, "").replace(/\/$/, "");
  url.pathname = `${root}/v1/${signal}`;
  url.username = "";
  url.password = "";
  return url.href;
}

/** A part of a path that could be a token: some vendors put it there. */
const tokenLike = /^(?=.*\d)[\w~.-]{16,}$/;

/** A destination as it may be shown: without what could be a secret. */
export function shownUrl(base: string): string {
  const { origin, pathname } = new URL(base);
  const parts = pathname.split("/").map((part) => (tokenLike.test(part) ? "…" : part));
  return `${origin}${pathname === "/" ? "" : parts.join("/")}`;
}
