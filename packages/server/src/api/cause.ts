import { EsqlError } from "@session-replay/esql";
import {
  AskBusyError,
  AskMemoryError,
  AskTimeoutError,
  StoreAwayError,
} from "@session-replay/store";
import { ApiFailure } from "./route.ts";

const isAbort = (error: unknown): boolean =>
  error instanceof Error && (error.name === "AbortError" || error.name === "TimeoutError");

/** A failure of the store or of a query as the API tells it; undefined if it is the server's own. */
export function knownFailure(error: unknown): ApiFailure | undefined {
  if (error instanceof ApiFailure) return error;
  if (error instanceof EsqlError) return new ApiFailure(error.status, error.message);
  if (error instanceof AskBusyError) {
    return new ApiFailure(429, error.message, { retryAfterSeconds: 1 });
  }
  if (error instanceof AskTimeoutError) {
    return new ApiFailure(503, error.message, { hint: "Ask for less at once" });
  }
  if (error instanceof AskMemoryError) {
    return new ApiFailure(503, error.message, { hint: "Ask for less at once" });
  }
  if (error instanceof StoreAwayError) {
    return new ApiFailure(503, error.message, { retryAfterSeconds: 2 });
  }
  return isAbort(error) ? new ApiFailure(499, "The request was cancelled") : undefined;
}
