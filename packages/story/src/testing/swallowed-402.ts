import type { Dossier } from "../records/records.ts";
import { dossier, line, moment, span, traceId } from "./records.ts";

const page = { path: "/pay", title: "Pay" };
const person = { "user.id": "u7", "user.name": "Ana Ruiz", "user.email": "ana@example.org" };

/** Three clicks on a button whose request is refused, and the page shows nothing. */
export const swallowed402: Dossier = dossier({
  events: [
    moment({
      name: "user.navigation",
      sequence: 1,
      at: 0,
      ...page,
      fields: { ...person, "event.action": "pageview" },
    }),
    ...[2, 3, 4].map((sequence) =>
      moment({
        name: "user.click",
        sequence,
        at: 5000 + sequence * 200,
        ...page,
        fields: { ...person, "target.semantic_name": "Confirm", "target.role": "button" },
      }),
    ),
    ...[2, 3, 4].map((sequence) =>
      moment({
        name: "user.outcome",
        sequence: sequence + 3,
        at: 7000 + sequence * 200,
        ...page,
        fields: {
          "outcome.of": sequence,
          "outcome.kind": "none",
          "target.semantic_name": "Confirm",
          ...(sequence === 2 ? { "outcome.status": 402, "outcome.trace_id": traceId(1) } : {}),
        },
      }),
    ),
    moment({
      name: "user.frustration.rage_click",
      sequence: 8,
      at: 6800,
      ...page,
      fields: {
        "frustration.type": "rage_click",
        "frustration.score": 0.8,
        "frustration.click_count": 3,
        "frustration.duration_ms": 400,
        "target.semantic_name": "Confirm",
      },
    }),
  ],
  spans: [
    span({
      id: 1,
      name: "POST",
      at: 5410,
      duration: 120,
      fields: {
        "http.request.method": "POST",
        "url.full": "https://site.example/api/confirm",
        "http.response.status_code": 402,
        "session.id": "s1",
        "session.click_sequence": 2,
      },
    }),
    span({
      id: 2,
      parent: 1,
      name: "POST /api/confirm",
      spanKind: "Server",
      service: "api",
      at: 5440,
      duration: 60,
      fields: {
        "http.request.method": "POST",
        "http.route": "/api/confirm",
        "http.response.status_code": 402,
      },
    }),
    span({
      id: 3,
      parent: 2,
      name: "charge card",
      service: "bank",
      at: 5450,
      duration: 30,
      status: "Error",
    }),
  ],
  lines: [
    line({
      span: 3,
      at: 5470,
      name: "exception",
      service: "bank",
      fields: { "exception.type": "CardError", "exception.message": "card_declined" },
    }),
  ],
});
