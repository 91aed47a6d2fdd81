import { type Ask, type Cell, type Column, EsqlError } from "@session-replay/esql";

interface QueryReply {
  readonly columns: readonly Column[];
  readonly values: readonly (readonly Cell[])[];
  readonly is_partial?: boolean;
}

interface FailureReply {
  readonly error?: { readonly reason?: string; readonly message?: string };
}

type Params = NonNullable<Parameters<Ask>[1]>["params"];

/** Named parameters travel as a list of one-entry objects. */
const wireParams = (params: NonNullable<Params>): unknown =>
  Array.isArray(params)
    ? params
    : Object.entries(params).map(([name, value]) => ({ [name]: value }));

const warningTexts = (header: string | null): string[] =>
  [...(header ?? "").matchAll(/299 \S+ "((?:[^"\\]|\\.)*)"/g)].map((match) =>
    (match[1] ?? "").replaceAll(/\\(.)/g, "$1"),
  );

/** An `Ask` over the `_query` of a server. `post` sends JSON to a path. */
export function askOverHttp(
  post: (path: string, body: unknown, signal?: AbortSignal) => Promise<Response>,
): Ask {
  return async (query, { params, timeZone, signal } = {}) => {
    const reply = await post(
      "/_query",
      {
        query,
        ...(params === undefined ? {} : { params: wireParams(params) }),
        ...(timeZone === undefined ? {} : { time_zone: timeZone }),
      },
      signal,
    );
    const body: unknown = await reply.json();
    if (!reply.ok) {
      const { error } = body as FailureReply;
      const message = error?.reason ?? error?.message ?? `The server answered ${reply.status}`;
      throw reply.status === 400
        ? new EsqlError("illegal_argument_exception", [{ message }])
        : new Error(message);
    }
    const { columns, values, is_partial = false } = body as QueryReply;
    return {
      columns,
      rows: values,
      warnings: warningTexts(reply.headers.get("warning")),
      partial: is_partial,
    };
  };
}
