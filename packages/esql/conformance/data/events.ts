import type { Cell } from "../../src/ask.ts";
import { type Table, tableOf } from "./table.ts";

type Document = Readonly<Record<string, Cell>>;

const cart = { "attributes.page.url": "https://shop.example/cart", "attributes.url.path": "/cart" };
const home = { "attributes.page.url": "https://shop.example/", "attributes.url.path": "/" };
const product = {
  "attributes.page.url": "https://shop.example/product/1",
  "attributes.url.path": "/product/1",
};

const event = (at: string, body: string, category: string, more: Document): Document => ({
  "@timestamp": at,
  event_name: body,
  "body.text": body,
  "attributes.event.category": category,
  ...more,
});
const started = (at: string) => event(at, "session.start", "session.lifecycle", home);
const click = (at: string, target: string, page: Document, more: Document = {}) =>
  event(at, "user.click", "user.interaction", {
    "attributes.target.semantic_name": target,
    ...page,
    ...more,
  });
const navigation = (at: string, page: Document) =>
  event(at, "user.navigation", "user.navigation", page);
const frustration = (
  at: string,
  type: string,
  [score, count, duration]: readonly [number, number, number],
  reasons: Cell,
  page: Document,
) =>
  event(at, `user.frustration.${type}`, "user.frustration", {
    severity_text: "WARN",
    severity_number: 13,
    "attributes.frustration.type": type,
    "attributes.frustration.score": score,
    "attributes.frustration.click_count": count,
    "attributes.frustration.duration_ms": duration,
    "attributes.frustration.reasons": reasons,
    ...page,
  });
const failure = (at: string, message: string, page: Document) =>
  event(at, "user.error", "user.error", {
    event_name: "exception",
    severity_text: "ERROR",
    severity_number: 17,
    "attributes.error.message": message,
    ...page,
  });
const vital = (at: string, name: string, value: number, page: Document) =>
  event(at, "browser.web_vital", "page.lifecycle", {
    "attributes.browser.web_vital.name": name,
    "attributes.browser.web_vital.value": value,
    ...page,
  });

const session = (id: string, more: Document, events: readonly Document[]): Document[] =>
  events.map((document, index) => ({
    ...document,
    "attributes.session.id": id,
    "attributes.session.sequence": index + 1,
    "resource.attributes.service.name": "shop-web",
    ...more,
  }));

const ada = { "attributes.user.id": "ada", "resource.attributes.service.version": "1.4.0" };
const bob = { "attributes.user.id": "bob", "resource.attributes.service.version": "1.4.0" };
const paid = { trace_id: "0af7651916cd43dd8448eb211c80319c", span_id: "b7ad6b7169203331" };

const documents: readonly Document[] = [
  ...session("sess_ada", ada, [
    started("2026-11-02T09:00:00.000Z"),
    navigation("2026-11-02T09:00:00.100Z", home),
    click("2026-11-02T09:00:05.000Z", "Add to cart", product),
    navigation("2026-11-02T09:00:10.000Z", cart),
    click("2026-11-02T09:00:20.000Z", "Pay now", cart, paid),
    click("2026-11-02T09:00:20.300Z", "Pay now", cart),
    click("2026-11-02T09:00:20.600Z", "Pay now", cart),
    frustration(
      "2026-11-02T09:00:20.850Z",
      "rage_click",
      [0.8, 6, 850],
      ["no_response", "same_control"],
      cart,
    ),
    failure("2026-11-02T09:00:21.000Z", "Payment failed: 502", cart),
    vital("2026-11-02T09:01:00.000Z", "lcp", 2400.5, cart),
  ]),
  ...session("sess_bob", bob, [
    started("2026-11-02T09:30:00.000Z"),
    navigation("2026-11-02T09:30:00.100Z", home),
    click("2026-11-02T09:30:12.000Z", "Search", home),
    frustration("2026-11-02T09:30:14.000Z", "dead_click", [0.4, 1, 0], "no_effect", home),
    click("2026-11-02T09:30:30.000Z", "Pay now", cart),
    failure("2026-11-02T09:30:31.000Z", "Payment failed: 502", cart),
    vital("2026-11-02T09:31:00.000Z", "lcp", 1800, cart),
    vital("2026-11-02T09:31:30.000Z", "cls", 0.25, cart),
  ]),
  ...session("sess_eve", { "resource.attributes.service.version": "1.5.0" }, [
    started("2026-11-03T14:00:00.000Z"),
    navigation("2026-11-03T14:00:01.000Z", home),
    click("2026-11-03T14:00:40.000Z", "Search", home),
    frustration("2026-11-03T14:01:00.000Z", "rage_click", [0.5, 3, 1000], "no_response", home),
    failure("2026-11-03T14:01:05.000Z", "Cannot read properties of undefined", home),
    vital("2026-11-03T14:02:00.000Z", "lcp", 5200, home),
  ]),
];

/** Three sessions: a payer who rages, one whose click is dead, one who is nobody we know. */
export const events: Table = tableOf(
  "logs-generic.otel-default",
  {
    "@timestamp": "date",
    event_name: "keyword",
    "body.text": "text",
    severity_number: "long",
    severity_text: "keyword",
    trace_id: "keyword",
    span_id: "keyword",
    "attributes.session.id": "keyword",
    "attributes.session.sequence": "long",
    "attributes.user.id": "keyword",
    "attributes.event.category": "keyword",
    "attributes.target.semantic_name": "keyword",
    "attributes.page.url": "keyword",
    "attributes.url.path": "keyword",
    "attributes.frustration.type": "keyword",
    "attributes.frustration.score": "double",
    "attributes.frustration.click_count": "long",
    "attributes.frustration.duration_ms": "long",
    "attributes.frustration.reasons": "keyword",
    "attributes.error.message": "keyword",
    "attributes.browser.web_vital.name": "keyword",
    "attributes.browser.web_vital.value": "double",
    "resource.attributes.service.name": "keyword",
    "resource.attributes.service.version": "keyword",
  },
  documents,
);
