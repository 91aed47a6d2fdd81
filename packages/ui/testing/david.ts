import { formatReference } from "@session-replay/schema/reference";
import type { Answer, Claim, SessionDetail } from "@session-replay/server/api";
import { startRecording } from "./recording.ts";

const cart = { "page.url": "https://shop.example/cart", "url.path": "/cart", "page.title": "Cart" };
const checkout = {
  "page.url": "https://shop.example/checkout",
  "url.path": "/checkout",
  "page.title": "Checkout",
};
const submit = { "target.semantic_name": "Submit Order", "target.element": "button" };

type Recording = ReturnType<typeof startRecording>;

/** One press of the button: a click, its request through two services, and no visible answer. */
function pressSubmit(recording: Recording, at: number, trace: number): void {
  const click = recording.event("user.click", at, {
    ...checkout,
    ...submit,
    "input.kind": "mouse",
  });
  const browser = recording.span({
    name: "POST",
    at: at + 4,
    milliseconds: 310,
    trace,
    kind: "Client",
    error: "402",
    attributes: {
      "http.request.method": "POST",
      "url.full": "https://shop.example/api/pay",
      "http.response.status_code": 402,
      "session.id": recording.sessionId,
      "session.click_sequence": click,
    },
  });
  const api = recording.span({
    name: "POST /api/pay",
    at: at + 12,
    milliseconds: 280,
    trace,
    parent: browser,
    service: "shop-api",
    attributes: { "http.response.status_code": 402 },
  });
  const outgoing = recording.span({
    name: "POST",
    at: at + 20,
    milliseconds: 260,
    trace,
    parent: api,
    service: "shop-api",
    kind: "Client",
    attributes: { "http.response.status_code": 402, "server.address": "payments" },
  });
  const charge = recording.span({
    name: "charge card",
    at: at + 30,
    milliseconds: 240,
    trace,
    parent: outgoing,
    service: "payments",
    error: "card_declined",
  });
  recording.log("card_declined: the issuer refused", at + 260, trace, charge, "payments");
}

function record(sessionId: string, start: number): Recording {
  const recording = startRecording(sessionId, start);
  const { event, span } = recording;
  event("session.start", 0, cart);
  event("user.navigation", 2, { ...cart, "event.action": "pageview", "page.number": 1 });
  event("browser.web_vital", 900, {
    ...cart,
    "browser.web_vital.name": "lcp",
    "browser.web_vital.value": 1240,
    "browser.web_vital.rating": "good",
  });
  span({
    name: "GET /api/cart",
    at: 120,
    milliseconds: 180,
    trace: 90,
    kind: "Client",
    attributes: {
      "http.request.method": "GET",
      "url.full": "https://shop.example/api/cart",
      "http.response.status_code": 200,
    },
  });
  const toCheckout = event("user.click", 8200, {
    ...cart,
    "target.semantic_name": "Checkout",
    "target.element": "a",
  });
  event("user.navigation", 8300, {
    ...checkout,
    "event.action": "pushstate",
    "page.number": 2,
    "page.previous_url": "https://shop.example/cart",
    "page.previous_duration_ms": 8300,
  });
  event("user.outcome", 8320, {
    ...checkout,
    "outcome.of": toCheckout,
    "outcome.kind": "navigation",
    "outcome.after_ms": 100,
    "target.semantic_name": "Checkout",
  });
  for (const [index, field] of ["Name", "Card number", "CVC"].entries()) {
    event("form.focus", 12_000 + index * 6000, { ...checkout, "form.field_name": field });
    event("form.change", 16_500 + index * 6000, {
      ...checkout,
      "form.field_name": field,
      "form.field_type": "text",
      "form.time_spent_ms": 4200,
    });
  }
  const first = 74_000;
  for (let press = 0; press < 6; press += 1) pressSubmit(recording, first + press * 170, press);
  event("user.frustration.rage_click", first + 850, {
    ...checkout,
    ...submit,
    "frustration.type": "rage_click",
    "frustration.score": 0.8,
    "frustration.click_count": 6,
    "frustration.duration_ms": 850,
    "frustration.reasons": ["6 clicks in 850 ms", "nothing answered within 1 s"],
  });
  for (let press = 0; press < 6; press += 1) {
    event("user.outcome", first + press * 170 + 2000, {
      ...checkout,
      "outcome.of": 13 + press,
      "outcome.kind": "none",
      "outcome.after_ms": 2000,
      "outcome.status": 402,
      "target.semantic_name": "Submit Order",
    });
  }
  event("user.error", first + 1900, {
    ...checkout,
    "error.type": "unhandled_rejection",
    "error.message": "Payment failed: 402",
    "exception.type": "PaymentError",
    "exception.message": "Payment failed: 402",
    "exception.stacktrace": "PaymentError: Payment failed: 402\n    at pay (checkout.js:42:11)",
  });
  event("browser.web_vital", 77_500, {
    ...checkout,
    "browser.web_vital.name": "inp",
    "browser.web_vital.value": 640,
    "browser.web_vital.rating": "poor",
  });
  event("user.navigation", 96_000, { ...cart, "event.action": "popstate", "page.number": 3 });
  event("session.end", 101_000, { ...cart, "session.end_reason": "idle" });
  return recording;
}

/** David's session: six presses on Submit Order, each answered 402 that the page does not show. */
export function davidSession(start: number, sessionId = "sess_david1"): SessionDetail {
  const { events, spans, logs } = record(sessionId, start);
  return {
    session: {
      id: sessionId,
      start: new Date(start).toISOString(),
      end: new Date(start + 101_000).toISOString(),
      userId: "david",
      userName: "David Hope",
      userEmail: "david@shop.example",
      service: "shop-web",
      release: "1.4.2",
      environment: "demo",
      entryPage: "https://shop.example/cart",
      exitPage: "https://shop.example/cart",
      pages: 3,
      events: events.length,
      clicks: 7,
      frustrations: { rage_click: 1 },
      worstScore: 0.8,
      errors: 1,
      failedRequests: 6,
    },
    events,
    spans,
    logs,
    queries: [
      `FROM logs-generic.otel-default\n| WHERE attributes.session.id == "${sessionId}"\n| SORT @timestamp ASC`,
    ],
    partial: false,
  };
}

const claim = (id: string, kind: string, text: string, cites: readonly string[]): Claim => ({
  id,
  text,
  kind,
  basis: kind === "swallowed-failure" || kind === "cause" ? "linked" : "observed",
  corroboration: kind === "cause" ? "server" : "client",
  facts: [],
  cites,
});

/** The story of `davidSession`, told as the narrator tells it. */
export function davidStory(detail: SessionDetail, question: string): Answer {
  const id = detail.session.id;
  const event = (sequence: number) => formatReference({ kind: "event", sessionId: id, sequence });
  const named = (name: string) =>
    detail.events.filter((entry) => entry.name === name).map((entry) => entry.reference);
  const spans = (name: string) =>
    detail.spans.filter((entry) => entry.name === name).map((entry) => entry.reference);
  const browserCalls = detail.spans
    .filter((entry) => entry.kind === "Client" && entry.service === "shop-web" && entry.status)
    .map((entry) => entry.reference);
  const claims = [
    claim("c1", "opening", "David Hope came to “Cart” and stayed 1 min 41 s, on 3 page views.", [
      event(1),
      event(2),
    ]),
    claim("c2", "steps", "They clicked “Checkout” and filled in Name, Card number, CVC.", [
      event(4),
      ...named("form.change"),
    ]),
    claim(
      "c3",
      "rage-click",
      "They clicked 6 times on “Submit Order” within 850 ms without an answer, a sign of frustration (rage click).",
      named("user.frustration.rage_click"),
    ),
    claim(
      "c4",
      "failed-call",
      "The click on “Submit Order” sent POST /api/pay, which was answered 402 6 times.",
      [...browserCalls, ...spans("POST /api/pay")],
    ),
    claim("c5", "cause", "It failed because charge card in payments failed: card_declined.", [
      ...spans("charge card").slice(0, 1),
      ...detail.logs.slice(0, 1).map((log) => log.reference),
    ]),
    claim(
      "c6",
      "swallowed-failure",
      "The page did not show that failure: none of 6 clicks on “Submit Order” changed anything that could be seen, though the answer was 402.",
      named("user.outcome").slice(1),
    ),
    claim(
      "c7",
      "ending",
      "They went back to “Cart” and the session ended after it had been left idle.",
      [...named("session.end"), "query:0"],
    ),
  ];
  return {
    question,
    status: "answered",
    answer: claims.map(({ text }) => text).join(" "),
    claims,
    choices: [],
    sessions: [id],
    notSeen: ["What the page looked like, and anything that was typed."],
    engine: { kind: "narrator" },
    queries: detail.queries,
    took: 12,
  };
}
