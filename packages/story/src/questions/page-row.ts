import { textOf } from "../records/fields.ts";
import type { Row } from "../records/rows.ts";
import { pathOfUrl } from "../records/url.ts";
import type { Page } from "./match-page.ts";

const at = (row: Row, name: string): string | undefined => textOf(row, name, `attributes.${name}`);

/** A row of visited pages as a page: its path as a story names it, and the names people see. */
export function pageOfRow(row: Row): Page {
  const url = at(row, "page.url") ?? "";
  const route = /#!?\//u.test(url) ? pathOfUrl(url) : undefined;
  const path =
    at(row, "url.template") ?? route ?? (url ? pathOfUrl(url) : at(row, "url.path")) ?? "/";
  const title = at(row, "page.title");
  const screen = at(row, "app.screen.name");
  return { path, ...(title ? { title } : {}), ...(screen ? { screen } : {}) };
}
