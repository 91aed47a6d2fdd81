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
