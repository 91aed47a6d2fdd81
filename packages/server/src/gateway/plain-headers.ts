import type { Forward } from "../options.ts";

/** Headers of a forward; a name and password in its URL become one, for `fetch` takes no such URL. */
export function plainHeaders({ url, headers }: Forward): Record<string, string> {
  const { username, password } = new URL(url);
  if (username === "" && password === "") return { ...headers };
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { authorization: `Basic ${Buffer.from(pair).toString("base64")}`, ...headers };
}
