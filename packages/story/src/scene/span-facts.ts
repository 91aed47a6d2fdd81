import { numberOf, textOf } from "../records/fields.ts";
import type { Span } from "../records/records.ts";
import { pathOfUrl } from "../records/url.ts";

/** HTTP status by the stable name, else the one before it. */
export const statusOf = (span: Span): number | undefined => {
  const code = numberOf(span.fields, "http.response.status_code", "http.status_code");
  return code !== undefined && code > 0 ? code : undefined;
};

/** The span says of itself that it failed. A server's 4xx leaves the span's status unset. */
export function hasFailed(span: Span): boolean {
  const code = statusOf(span);
  if (span.status === "Error") return true;
  if (code !== undefined) return code >= 400;
  return span.status !== "Ok" && textOf(span.fields, "error.type") !== undefined;
}

/** A query to a database or a cache. */
export const isDatabase = (span: Span): boolean =>
  textOf(span.fields, "db.system.name", "db.system") !== undefined;

export const methodOf = (span: Span): string | undefined =>
  textOf(span.fields, "http.request.method", "http.method");

/** Address that a request was sent to. */
export const urlOf = (span: Span): string | undefined =>
  textOf(span.fields, "url.full", "http.url");

/** Asks for data and changes nothing; a GraphQL query is posted, but reads. */
export function isRead(span: Span): boolean {
  const type = textOf(span.fields, "graphql.operation.type");
  return type ? type === "query" : /^(?:GET|HEAD|OPTIONS)$/iu.test(methodOf(span) ?? "GET");
}

export const isWrite = (span: Span): boolean => methodOf(span) !== undefined && !isRead(span);

/** Path of a request: its template, else the path of its URL. */
export function pathOf(span: Span): string | undefined {
  const template = textOf(span.fields, "url.template", "http.route");
  if (template) return template;
  const url = textOf(span.fields, "url.full", "http.url", "url.path", "http.target");
  return url ? pathOfUrl(url) : undefined;
}

/** `POST /api/orders`, or the span's name where it is no HTTP request. */
export function operationOf(span: Span): string {
  const graph = textOf(span.fields, "graphql.operation.name");
  const method = methodOf(span);
  const path = pathOf(span);
  if (graph) return graph;
  return method && path ? `${method} ${path}` : span.name;
}
