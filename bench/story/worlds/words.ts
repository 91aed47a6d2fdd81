import type { Operation } from "../session-writer.ts";

export const noCause: readonly string[] = ["no technical cause"];
export const yes: readonly string[] = ["yes"];
export const no: readonly string[] = ["no:", "no finish", "not ", "never"];

/** A span of a back end: service, operation, and what is special about it. */
export const work = (
  service: string,
  name: string,
  milliseconds: number,
  more: Partial<Operation> = {},
): Operation => ({ service, name, milliseconds, kind: "Internal", ...more });

/** The span that takes a request in. */
export const serves = (
  service: string,
  method: string,
  route: string,
  status: number,
  milliseconds: number,
  more: Partial<Operation> = {},
): Operation => ({
  service,
  name: `${method} ${route}`,
  kind: "Server",
  milliseconds,
  attributes: {
    "http.request.method": method,
    "http.route": route,
    "http.response.status_code": status,
  },
  ...(status >= 500 ? { failed: "" } : {}),
  ...more,
});
