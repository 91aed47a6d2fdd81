/** Search parameters as texts; one that stands several times is a list. */
export type Search = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Reads `?q=a&f=b`: values stay texts, so that an address reads as a person would write it. */
export function parseSearch(text: string): Record<string, string | string[]> {
  const result: Record<string, string | string[]> = {};
  for (const [key, value] of new URLSearchParams(text)) {
    const known = Object.hasOwn(result, key) ? result[key] : undefined;
    if (known === undefined) result[key] = value;
    else result[key] = [...(Array.isArray(known) ? known : [known]), value];
  }
  return result;
}

// `:` and `/` may stand in a query; a reference stays readable in an address.
const encode = (text: string): string =>
  encodeURIComponent(text).replaceAll("%3A", ":").replaceAll("%2F", "/").replaceAll("%20", "+");

/** Writes parameters, `?` included; absent and empty ones are left out. */
export function stringifySearch(search: Search): string {
  const parts = Object.entries(search).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((text) => text !== undefined && text !== "")
      .map((text) => `${encode(key)}=${encode(String(text))}`),
  );
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

/** The text of a parameter, undefined if it is absent, empty or a list. */
export const textParameter = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;
