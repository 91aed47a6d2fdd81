import { expect, test } from "vitest";
import { logOfRow, spanOfRow } from "./read-trace.ts";

const traceId = "a".repeat(32);
const spanId = "b".repeat(16);

test("a row of the traces stream is a span", () => {
  expect(
    spanOfRow({
      "@timestamp": "2026-11-20T14:32:00.000Z",
      trace_id: traceId,
      span_id: spanId,
      name: "POST /pay",
      kind: "Server",
      duration: 280_000_000,
      "status.code": "Error",
      "resource.attributes.service.name": "payments",
      "attributes.http.response.status_code": 402,
    }),
  ).toEqual({
    reference: `span:${traceId}/${spanId}`,
    time: "2026-11-20T14:32:00.000Z",
    traceId,
    spanId,
    name: "POST /pay",
    kind: "Server",
    duration: 280_000_000,
    status: "Error",
    service: "payments",
    attributes: { "http.response.status_code": 402 },
  });
});

test("a row without ids is no span", () => {
  expect(spanOfRow({ name: "x" })).toBeUndefined();
});

test("an event of a session keeps its reference, another log is named by its place", () => {
  const time = "2026-11-20T14:32:00.000Z";
  expect(
    logOfRow({ "@timestamp": time, "attributes.session.id": "s", "attributes.session.sequence": 4 })
      .reference,
  ).toBe("event:s/4");
  expect(logOfRow({ "@timestamp": time, trace_id: traceId, span_id: spanId }).reference).toBe(
    `log:${traceId}/${spanId}/${Date.parse(time)}`,
  );
});
