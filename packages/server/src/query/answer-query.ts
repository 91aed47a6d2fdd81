import type { Answered, Ask } from "@session-replay/esql";
import { failureBody } from "./failure.ts";
import { failureOf } from "./failure-of.ts";
import { type Negotiated, negotiate } from "./negotiate.ts";
import { productHeader } from "./product.ts";
import { render, type Shape } from "./render.ts";
import { type QueryRequest, readQueryRequest } from "./request.ts";
import { warningHeaders } from "./warnings.ts";

/** A request to `_query` as the handlers see it. */
export interface QueryCall {
  readonly url: URL;
  readonly headers: Headers;
  /** Parsed JSON. */
  readonly body: unknown;
  readonly signal: AbortSignal;
}

/** An error as Elasticsearch answers it. */
export function failureResponse(error: unknown): Response {
  const { status, type, reason } = failureOf(error);
  const headers = new Headers({ ...productHeader, "content-type": "application/json" });
  if (status === 429 || status === 503) headers.set("retry-after", "1");
  return new Response(failureBody(status, type, reason), { status, headers });
}

export const dropsNulls = (url: URL): boolean => {
  const value = url.searchParams.get("drop_null_columns");
  return value !== null && value !== "false";
};

/** A finished answer in the format that was asked for. */
export function answerResponse(answer: Answered, shape: Shape, negotiated: Negotiated): Response {
  const body = render(answer, shape, negotiated);
  const headers = new Headers({ ...productHeader, "content-type": negotiated.contentType });
  for (const warning of warningHeaders(answer.warnings)) headers.append("warning", warning);
  return new Response(typeof body === "string" ? body : Uint8Array.from(body), { headers });
}

/** `POST /_query`. */
export async function answerQuery(
  ask: Ask,
  { url, headers, body, signal }: QueryCall,
  clock: () => number,
): Promise<Response> {
  try {
    const negotiated = negotiate(
      url.searchParams,
      headers.get("accept"),
      headers.get("content-type"),
    );
    const request: QueryRequest = readQueryRequest(body);
    const started = clock();
    const answer = await ask(request.query, { ...request.options, signal });
    const shape: Shape = {
      columnar: request.columnar,
      dropNullColumns: dropsNulls(url),
      tookMs: clock() - started,
    };
    return answerResponse(answer, shape, negotiated);
  } catch (error) {
    return failureResponse(error);
  }
}
