/** Path of an address as it is written there (nothing re-encoded), with a hash route if it has one. */
export function pathOfUrl(url: string): string {
  const path =
    /^(?:[a-z][a-z\d+.-]*:)?\/\/[^/?#]*([^?#]*)/iu.exec(url)?.[1] ?? url.split(/[?#]/u)[0];
  const route = /#!?(\/[^?]*)/u.exec(url)?.[1];
  if (route) return route;
  return path || "/";
}

/** Site of an address: the last two labels of its host, so that `api.` and `www.` are one. */
export function siteOf(url: string): string | undefined {
  const host = /^(?:[a-z][a-z\d+.-]*:)?\/\/([^/?#:]+)/iu.exec(url)?.[1];
  return host?.toLowerCase().split(".").slice(-2).join(".");
}
