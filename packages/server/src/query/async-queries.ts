import { randomBytes } from "node:crypto";
import type { Answered, Ask } from "@session-replay/esql";
import { QueryFailure } from "./failure.ts";
import type { QueryRequest } from "./request.ts";

/** An async query as it is kept: running, or settled either way. */
export interface AsyncQuery {
  readonly id: string;
  readonly request: QueryRequest;
  readonly settled: () => boolean;
  /** Resolves or rejects as the query does. */
  readonly answer: Promise<{ readonly answered: Answered; readonly tookMs: number }>;
  readonly cancel: () => void;
  /** Ends it: what there is by then, if only nothing, is its answer. */
  readonly end: () => void;
}

export interface AsyncQueries {
  readonly start: (request: QueryRequest) => AsyncQuery;
  /** Throws Elasticsearch's 404 for one that is not kept. */
  readonly get: (id: string) => AsyncQuery;
  readonly remove: (id: string) => void;
  readonly stop: () => void;
}

const nothing: Answered = { columns: [], rows: [], warnings: [], partial: true };

/** Queries that outlive their request: kept until they are fetched, removed or too old. */
export function createAsyncQueries(ask: Ask, clock: () => number, mostKept: number): AsyncQueries {
  const kept = new Map<string, { readonly query: AsyncQuery; readonly until: number }>();

  const removeOld = (): void => {
    for (const [id, { until, query }] of kept) {
      if (until > clock()) continue;
      query.cancel();
      kept.delete(id);
    }
  };

  return {
    start(request) {
      removeOld();
      if (kept.size >= mostKept) {
        throw new QueryFailure(
          429,
          "es_rejected_execution_exception",
          `${mostKept} async queries are kept already: delete some`,
        );
      }
      const id = randomBytes(18).toString("base64url");
      const controller = new AbortController();
      const started = clock();
      let settled = false;
      let ended = false;
      const answer = ask(request.query, { ...request.options, signal: controller.signal })
        .catch((error: unknown) => {
          if (!ended) throw error;
          return nothing;
        })
        .then((answered) => ({ answered, tookMs: clock() - started }))
        .finally(() => {
          settled = true;
        });
      // Who asks later sees the failure; until then it must not end the process.
      answer.catch(() => undefined);
      const query: AsyncQuery = {
        id,
        request,
        answer,
        settled: () => settled,
        cancel: () => controller.abort(),
        end: () => {
          ended = true;
          controller.abort();
        },
      };
      kept.set(id, { query, until: started + request.keepAliveMs });
      return query;
    },
    get(id) {
      removeOld();
      const found = kept.get(id);
      if (found === undefined) throw new QueryFailure(404, "resource_not_found_exception", id);
      return found.query;
    },
    remove(id) {
      const found = kept.get(id);
      if (found === undefined) throw new QueryFailure(404, "resource_not_found_exception", id);
      found.query.cancel();
      kept.delete(id);
    },
    stop() {
      for (const { query } of kept.values()) query.cancel();
      kept.clear();
    },
  };
}
