import type { z } from "zod";
import type { House } from "./house.ts";

/** Who may call a route: anyone, whoever may read, or whoever may change. */
export type Access = "open" | "viewer" | "admin";

export interface Caller {
  /** Name of the key or login; `local` where no key is needed. */
  readonly name: string;
  readonly role: "viewer" | "admin";
}

interface RouteText {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** With `:name` for a part of the path. */
  readonly path: string;
  readonly summary: string;
  /** What the reply's body is. */
  readonly answers: string;
  readonly access: Access;
}

export interface RouteRequest<Query = unknown, Body = unknown> {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly body: Body;
  readonly headers: Headers;
  readonly caller: Caller;
  /** Aborted when the caller goes away or time is up. */
  readonly signal: AbortSignal;
}

/** One route of the product API: its documentation, what it takes, what it does. */
export interface ApiRoute extends RouteText {
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  readonly handle: (request: RouteRequest, house: House) => Promise<Response> | Response;
}

interface RouteParts<Query extends z.ZodType, Body extends z.ZodType> extends RouteText {
  readonly query?: Query;
  readonly body?: Body;
  readonly handle: (
    request: RouteRequest<z.output<Query>, z.output<Body>>,
    house: House,
  ) => Promise<Response> | Response;
}

/** An error of the product API; its message is for the person who reads it. */
export class ApiFailure extends Error {
  override readonly name = "ApiFailure";
  readonly status: number;
  readonly hint: string | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(
    status: number,
    message: string,
    more: { hint?: string; retryAfterSeconds?: number } = {},
  ) {
    super(message);
    this.status = status;
    this.hint = more.hint;
    this.retryAfterSeconds = more.retryAfterSeconds;
  }
}

function parse<Schema extends z.ZodType>(
  schema: Schema | undefined,
  value: unknown,
  where: string,
): z.output<Schema> {
  // A route without a schema says that it does not look at the value.
  if (schema === undefined) return undefined as z.output<Schema>;
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => {
    const at = issue.path.join(".");
    return at === "" ? issue.message : `${at}: ${issue.message}`;
  });
  throw new ApiFailure(400, `The ${where} is not right: ${problems.join("; ")}`);
}

/** Makes a route whose handler gets query and body as their schemas read them. */
export function defineRoute<Query extends z.ZodType, Body extends z.ZodType>(
  parts: RouteParts<Query, Body>,
): ApiRoute {
  const { handle, ...rest } = parts;
  return {
    ...rest,
    handle: (request, house) =>
      handle(
        {
          ...request,
          query: parse(parts.query, request.query, "query string"),
          body: parse(parts.body, request.body, "body"),
        },
        house,
      ),
  };
}

/** The reply of a route that answers with a record that may not be there. */
export function found<Value>(value: Value | undefined, what: string): Response {
  if (value === undefined) throw new ApiFailure(404, `There is no ${what}`);
  return Response.json(value);
}
