import { toPrometheus } from "../../operation/prometheus.ts";
import { readinessOf } from "../../operation/readiness.ts";
import { samplesOf } from "../../operation/samples.ts";
import { defineRoute } from "../route.ts";
import type { ServerStatus } from "../types.ts";

export const healthRoute = defineRoute({
  method: "GET",
  path: "/health",
  summary:
    "Whether the process lives, and how its forwards do (in the order in which they were given).",
  answers: '`{status: "ok", forwards?: [{state, lagBytes}]}`',
  access: "open",
  handle: (_request, { forwards }) => {
    // Anyone may ask: where things are forwarded to is for `/api/status`.
    const health = forwards().map(({ state, lagBytes }) => ({ state, lagBytes }));
    return Response.json({ status: "ok", ...(health.length === 0 ? {} : { forwards: health }) });
  },
});

export const readyRoute = defineRoute({
  method: "GET",
  path: "/ready",
  summary: "Whether the server can do its work: 200, or 503.",
  answers: "`{ready}`; what is wrong, and forwards with their lag, are at `/api/status`",
  access: "open",
  handle: async (_request, { measure }) => {
    const { ready } = readinessOf(await measure());
    return Response.json({ ready }, { status: ready ? 200 : 503 });
  },
});

export const statusRoute = defineRoute({
  method: "GET",
  path: "/api/status",
  summary: "How the server does: problems, journal, store, forwards with health and lag.",
  answers: "`{ready, problems, journal, store, forwards}`",
  access: "viewer",
  handle: async (_request, { measure }) => {
    const measured = await measure();
    const { journal, store, forwards } = measured;
    const status = {
      ...readinessOf(measured),
      journal,
      ...(store === undefined ? {} : { store }),
      forwards,
    } satisfies ServerStatus;
    return Response.json(status);
  },
});

export const metricsRoute = defineRoute({
  method: "GET",
  path: "/metrics",
  summary: "Measurements for Prometheus.",
  answers: "Prometheus' text format",
  access: "viewer",
  handle: async (_request, { measure }) =>
    new Response(toPrometheus(samplesOf(await measure())), {
      headers: { "content-type": "text/plain; version=0.0.4; charset=utf-8" },
    }),
});
