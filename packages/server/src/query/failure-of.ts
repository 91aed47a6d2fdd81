import { EsqlError } from "@session-replay/esql";
import { ApiFailure } from "../api/route.ts";
import { QueryFailure } from "./failure.ts";

interface Told {
  readonly status: number;
  readonly type: string;
  readonly reason: string;
}

const isAbort = (error: unknown): boolean =>
  error instanceof Error && (error.name === "AbortError" || error.name === "TimeoutError");

/** Any failure of a query in Elasticsearch's terms; what is the server's own is not told. */
export function failureOf(error: unknown): Told {
  if (error instanceof EsqlError) {
    return { status: error.status, type: error.kind, reason: error.message };
  }
  if (error instanceof QueryFailure) {
    return { status: error.status, type: error.type, reason: error.message };
  }
  if (error instanceof ApiFailure) return failureOf(QueryFailure.from(error.status, error.message));
  if (isAbort(error)) {
    return { status: 400, type: "task_cancelled_exception", reason: "The query was cancelled" };
  }
  return { status: 500, type: "exception", reason: "The server failed at this; its log says why" };
}
