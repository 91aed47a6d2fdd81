import { knownFailure } from "../api/cause.ts";
import { ApiFailure } from "../api/route.ts";
import type { ApiError } from "../api/types.ts";

/** An error as the product API answers it; what is not meant for the caller is not told. */
export function failureReply(error: unknown): Response {
  const failure =
    knownFailure(error) ?? new ApiFailure(500, "The server failed at this; its log says why");
  const body: ApiError = {
    error: {
      status: failure.status,
      message: failure.message,
      ...(failure.hint === undefined ? {} : { hint: failure.hint }),
    },
  };
  const headers = new Headers({ "content-type": "application/json" });
  if (failure.retryAfterSeconds !== undefined) {
    headers.set("retry-after", String(failure.retryAfterSeconds));
  }
  if (failure.status === 401) headers.set("www-authenticate", "ApiKey");
  return new Response(JSON.stringify(body), { status: failure.status, headers });
}
