import { setTimeout as sleep } from "node:timers/promises";
import { answerResponse, dropsNulls, type QueryCall } from "./answer-query.ts";
import type { AsyncQueries, AsyncQuery } from "./async-queries.ts";
import { negotiate } from "./negotiate.ts";
import { productHeader } from "./product.ts";
import { readQueryRequest, timeValue } from "./request.ts";

type AsyncCall = Omit<QueryCall, "body">;

/** Whether it settles within the time. */
async function settles({ answer }: AsyncQuery, milliseconds: number): Promise<boolean> {
  const timeout = new AbortController();
  const waited = sleep(milliseconds, false, { signal: timeout.signal }).catch(() => false);
  const settled = await Promise.race([
    answer.then(
      () => true,
      () => true,
    ),
    waited,
  ]);
  timeout.abort();
  return settled;
}

function runningResponse(id: string, contentType: string): Response {
  const headers = {
    ...productHeader,
    "content-type": contentType,
    "x-elasticsearch-async-id": id,
    "x-elasticsearch-async-is-running": "?1",
  };
  return new Response(JSON.stringify({ id, is_running: true, columns: [], values: [] }), {
    headers,
  });
}

async function respond(
  query: AsyncQuery,
  { url, headers }: AsyncCall,
  waitMs: number,
  kept: boolean,
): Promise<Response> {
  const negotiated = negotiate(
    url.searchParams,
    headers.get("accept"),
    headers.get("content-type"),
  );
  if (!(await settles(query, waitMs))) return runningResponse(query.id, negotiated.contentType);
  const { answered, tookMs } = await query.answer;
  const shape = {
    columnar: query.request.columnar,
    dropNullColumns: dropsNulls(url),
    tookMs,
    async: { id: kept ? query.id : undefined },
  };
  const response = answerResponse(answered, shape, negotiated);
  if (kept) response.headers.set("x-elasticsearch-async-id", query.id);
  response.headers.set("x-elasticsearch-async-is-running", "?0");
  return response;
}

/** `POST /_query/async`. */
export async function startAsync(queries: AsyncQueries, call: QueryCall): Promise<Response> {
  const request = readQueryRequest(call.body);
  const query = queries.start(request);
  try {
    const done = await settles(query, request.waitMs);
    const kept = request.keep || !done;
    return await respond(query, call, 0, kept);
  } finally {
    if (query.settled() && !request.keep) queries.remove(query.id);
  }
}

/** `GET /_query/async/{id}`. */
export function getAsync(queries: AsyncQueries, id: string, call: AsyncCall): Promise<Response> {
  const wait = call.url.searchParams.get("wait_for_completion_timeout");
  return respond(queries.get(id), call, wait === null ? 0 : timeValue(wait), true);
}

/** `POST /_query/async/{id}/stop`: ends it; what there is by then is the answer. */
export async function stopAsync(
  queries: AsyncQueries,
  id: string,
  call: AsyncCall,
): Promise<Response> {
  const query = queries.get(id);
  query.end();
  return await respond(query, call, 5000, true);
}

/** `DELETE /_query/async/{id}`. */
export function deleteAsync(queries: AsyncQueries, id: string): Response {
  queries.remove(id);
  return Response.json({ acknowledged: true }, { headers: productHeader });
}
