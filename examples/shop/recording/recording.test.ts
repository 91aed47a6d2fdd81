import { expect, it } from "vitest";
import type { FlatRecord, Origin } from "./otlp.ts";
import { assemble } from "./recording.ts";

const origin = (signal: "logs" | "traces", service: string): Origin => ({
  signal,
  resource: { attributes: [{ key: "service.name", value: { stringValue: service } }] },
  scope: undefined,
  schemaUrl: undefined,
});
const ofSession = (id: string) => [{ key: "session.id", value: { stringValue: id } }];

it("gathers a session's events, its browser spans and, by trace, its back-end records", () => {
  const records: FlatRecord[] = [
    { origin: origin("logs", "web"), record: { attributes: ofSession("sess_a") } },
    { origin: origin("traces", "api"), record: { traceId: "t1" } },
    { origin: origin("traces", "web"), record: { traceId: "t1", attributes: ofSession("sess_a") } },
    { origin: origin("logs", "api"), record: { traceId: "t1" } },
    { origin: origin("logs", "api"), record: {} },
  ];
  const driven = [
    { cohort: "happy", userId: "anna", sessionId: "sess_a" },
    { cohort: "happy", userId: "tom", sessionId: undefined },
  ];
  const { origins, sessions } = assemble(records, driven);
  expect(sessions).toHaveLength(1);
  expect(sessions[0]).toMatchObject({ id: "sess_a", cohort: "happy", userId: "anna" });
  expect(sessions[0]?.records).toHaveLength(4);
  expect(origins).toHaveLength(4);
});
