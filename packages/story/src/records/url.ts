/** Path of an address as it is written there (nothing re-encoded), with a hash route if it has one. */
export function pathOfUrl(url: string): string {
  const path =
    /^(?:[a-z][a-z\d+.-]*:)?\/\/[^/?#]*([^?#]*)/iu.exec(url)?.[1] ?? url.split(/[?#]/u)[0];
  const route = /#!?(\/[^?]*)/u.exec(url)?.[1];
  if (route && (path === "" || path === "/")) return route;
  return path || "/";
}
