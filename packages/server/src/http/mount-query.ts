import type { Context, Hono } from "hono";
import type { AuditedAsk } from "../access/audited-ask.ts";
import type { House } from "../api/house.ts";
import { ApiFailure } from "../api/route.ts";
import { deleteAsync, getAsync, startAsync, stopAsync } from "../query/answer-async.ts";
import { answerQuery, failureResponse, type QueryCall } from "../query/answer-query.ts";
import type { AsyncQueries } from "../query/async-queries.ts";
import { QueryFailure } from "../query/failure.ts";
import type { Bindings, ReadGate } from "./application.ts";
import { readJson } from "./read-json.ts";

type Call = Context<Bindings>;

interface QueryParts {
  readonly house: House;
  readonly gate: ReadGate;
  readonly apiBodyBytes: number;
  readonly asyncQueries: AsyncQueries;
  readonly addressOf: (call: Call) => string;
  readonly asCaller: AuditedAsk["as"];
}

/** Elasticsearch's paths of ES|QL: `_query`, and `_query/async` with its id. */
export function mountQuery(app: Hono<Bindings>, parts: QueryParts): void {
  const { house, gate, apiBodyBytes, asyncQueries } = parts;

  const guarded =
    (answer: (call: Call, given: Omit<QueryCall, "body">) => Promise<Response> | Response) =>
    async (call: Call): Promise<Response> => {
      const { raw } = call.req;
      try {
        const caller = gate.admit(raw, parts.addressOf(call), "viewer");
        const { headers, signal } = raw;
        const given = { url: new URL(raw.url), headers, signal };
        return await parts.asCaller(caller, "query", () => answer(call, given));
      } catch (error) {
        return failureResponse(
          error instanceof ApiFailure ? QueryFailure.from(error.status, error.message) : error,
        );
      }
    };
  const idOf = (call: Call): string => call.req.param("id") ?? "";
  const bodyOf = (call: Call): Promise<unknown> => readJson(call.req.raw, apiBodyBytes);

  app.post(
    "/_query",
    guarded(async (call, given) =>
      answerQuery(house.ask, { ...given, body: await bodyOf(call) }, house.clock),
    ),
  );
  app.post(
    "/_query/async",
    guarded(async (call, given) =>
      startAsync(asyncQueries, { ...given, body: await bodyOf(call) }),
    ),
  );
  app.get(
    "/_query/async/:id",
    guarded((call, given) => getAsync(asyncQueries, idOf(call), given)),
  );
  app.post(
    "/_query/async/:id/stop",
    guarded((call, given) => stopAsync(asyncQueries, idOf(call), given)),
  );
  app.delete(
    "/_query/async/:id",
    guarded((call) => deleteAsync(asyncQueries, idOf(call))),
  );
}
