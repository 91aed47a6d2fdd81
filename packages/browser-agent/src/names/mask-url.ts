import { maskText } from "./mask-text.ts";

const maskPath = (path: string): string => {
  try {
    const plain = decodeURIComponent(path);
    const masked = maskText(plain);
    return masked === plain ? path : masked;
  } catch {
    return path;
  }
};

function maskQuery(query: string, allowed: readonly string[]): string {
  const parts = query.split("&").map((part) => {
    const [key = "", ...value] = part.split("=");
    if (!value.length) return maskText(key);
    return allowed.includes(key) ? `${key}=${maskPath(value.join("="))}` : `${maskText(key)}=`;
  });
  return parts.join("&");
}

/** The values of queries in a text, but not the line and column that follow an address in a stack. */
const queryValue =
  /([?&#])([^\s=&#?"'<>(),;{}[\]]{1,80})=([^\s&#"'<>]*?)((?::\d+){0,2})(?=[)\],.;:}]*(?:[\s&#"'<>]|$))/g;

/** A text whose URLs have no query values but for those that `allowed` names. */
export const maskUrlsIn = (text: string, allowed: readonly string[] = []): string =>
  text.includes("=")
    ? text.replace(queryValue, (found, mark, key, _, position) =>
        allowed.includes(key) ? found : `${mark}${key}=${position}`,
      )
    : text;

/** A URL without credentials and without query values that `allowed` does not name. */
export function maskUrl(url: string, allowed: readonly string[] = []): string {
  const [, start = "", path = "", query, fragment] =
    /^([a-z][\w+.-]*:\/\/[^/?#]*)?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is.exec(url) ?? [];
  if (/^(?:data|blob|javascript):/i.test(url)) return url.slice(0, url.indexOf(":") + 1);
  const origin = start.replace(/\/\/[^/]*@/, "//");
  const search = query ? `?${maskQuery(query, allowed)}` : "";
  const hash = fragment ? `#${maskFragment(fragment, allowed)}` : "";
  return `${origin}${maskPath(path)}${search}${hash}`;
}

/** Routers keep paths and queries in fragments, and sign-ins return tokens there. */
function maskFragment(fragment: string, allowed: readonly string[]): string {
  const at = fragment.indexOf("?");
  if (at >= 0) {
    return `${maskPath(fragment.slice(0, at))}?${maskQuery(fragment.slice(at + 1), allowed)}`;
  }
  return fragment.includes("=") ? maskQuery(fragment, allowed) : maskPath(fragment);
}
