import { textOf } from "../records/fields.ts";
import type { Moment } from "../records/records.ts";
import { siteOf } from "../records/url.ts";

/** Whose an error of the page is. */
export type Origin = "own" | "extension" | "foreign" | "harmless";

const address = /(?:[a-z][a-z\d+.-]*:)?\/\/[^\s)]+/giu;

/** Judged by the addresses in its stack; a resource is foreign only by its own address. */
export function originOf(error: Moment): Origin {
  const { fields } = error;
  const message = textOf(fields, "exception.message", "error.message") ?? "";
  const traced = `${textOf(fields, "exception.stacktrace") ?? ""} ${textOf(fields, "error.resource_url") ?? ""}`;
  if (/\b[a-z-]*extension:\/\//u.test(traced)) return "extension";
  // Browsers report a layout that observes itself as an error, and hide those of foreign scripts.
  if (/^ResizeObserver loop/u.test(message)) return "harmless";
  if (/^Script error\.?$/u.test(message)) return "foreign";
  const page = siteOf(textOf(fields, "page.url") ?? "");
  const sites = [...traced.matchAll(address)].flatMap(([url]) => siteOf(url) ?? []);
  return page !== undefined && sites.length > 0 && sites.every((site) => site !== page)
    ? "foreign"
    : "own";
}
