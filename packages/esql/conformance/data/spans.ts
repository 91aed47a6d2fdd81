import type { Cell } from "../../src/ask.ts";
import { type Table, tableOf } from "./table.ts";

type Document = Readonly<Record<string, Cell>>;

const span = (at: string, name: string, kind: string, duration: number, more: Document) => ({
  "@timestamp": at,
  name,
  kind,
  duration,
  ...more,
});
const web = { "resource.attributes.service.name": "shop-web" };
const api = { "resource.attributes.service.name": "shop-api" };
const payments = { "resource.attributes.service.name": "payments" };
const failed = { "status.code": "Error", "status.message": "bad gateway" };
const paid = { trace_id: "0af7651916cd43dd8448eb211c80319c" };
const searched = { trace_id: "4bf92f3577b34da6a3ce929d0e0e4736" };
const status = (code: number): Document => ({ "attributes.http.response.status_code": code });

/** Two traces: a payment that fails two services down, and a search that is fast. */
export const spans: Table = tableOf(
  "traces-generic.otel-default",
  {
    "@timestamp": "date",
    name: "keyword",
    kind: "keyword",
    duration: "long",
    trace_id: "keyword",
    span_id: "keyword",
    parent_span_id: "keyword",
    "status.code": "keyword",
    "status.message": "keyword",
    "attributes.http.response.status_code": "long",
    "attributes.session.id": "keyword",
    "resource.attributes.service.name": "keyword",
  },
  [
    span("2026-11-02T09:00:20.010Z", "POST /api/pay", "Client", 640_000_000, {
      ...web,
      ...paid,
      ...status(502),
      ...failed,
      span_id: "b7ad6b7169203331",
      "attributes.session.id": "sess_ada",
    }),
    span("2026-11-02T09:00:20.030Z", "POST /api/pay", "Server", 600_000_000, {
      ...api,
      ...paid,
      ...status(502),
      ...failed,
      span_id: "00f067aa0ba902b7",
      parent_span_id: "b7ad6b7169203331",
    }),
    span("2026-11-02T09:00:20.040Z", "charge card", "Internal", 580_000_000, {
      ...payments,
      ...paid,
      ...failed,
      span_id: "00f067aa0ba902b8",
      parent_span_id: "00f067aa0ba902b7",
    }),
    span("2026-11-02T09:00:20.050Z", "SELECT orders", "Client", 12_000_000, {
      ...api,
      ...paid,
      "status.code": "Ok",
      span_id: "00f067aa0ba902b9",
      parent_span_id: "00f067aa0ba902b7",
    }),
    span("2026-11-02T09:30:12.010Z", "GET /api/search", "Client", 90_000_000, {
      ...web,
      ...searched,
      ...status(200),
      span_id: "00f067aa0ba902ba",
      "attributes.session.id": "sess_bob",
    }),
    span("2026-11-02T09:30:12.020Z", "GET /api/search", "Server", 70_000_000, {
      ...api,
      ...searched,
      ...status(200),
      span_id: "00f067aa0ba902bb",
      parent_span_id: "00f067aa0ba902ba",
    }),
    span("2026-11-02T09:30:12.030Z", "SELECT products", "Client", 50_000_000, {
      ...api,
      ...searched,
      "status.code": "Ok",
      span_id: "00f067aa0ba902bc",
      parent_span_id: "00f067aa0ba902bb",
    }),
  ],
);
