import { EsqlError } from "@session-replay/esql";
import { knownFailure } from "../api/cause.ts";
import { QueryFailure } from "./failure.ts";

interface Told {
  readonly status: number;
  readonly type: string;
  readonly reason: string;
}

/** Any failure of a query in Elasticsearch's terms; what is the server's own is not told. */
export function failureOf(error: unknown): Told {
  if (error instanceof EsqlError) {
    return { status: error.status, type: error.kind, reason: error.message };
  }
  if (error instanceof QueryFailure) {
    return { status: error.status, type: error.type, reason: error.message };
  }
  const known = knownFailure(error);
  return known === undefined
    ? { status: 500, type: "exception", reason: "The server failed at this; its log says why" }
    : failureOf(QueryFailure.from(known.status, known.message));
}
