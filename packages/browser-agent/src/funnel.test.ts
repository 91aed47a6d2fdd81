// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { memory, type Recorded, recordIn } from "../testing/recorded.ts";
import * as funnel from "./funnel.ts";

let recorded: Recorded;
beforeEach(() => {
  vi.useFakeTimers();
  recorded = recordIn({
    now: () => 1_763_900_000_000,
    newId: () => "sess_a",
    shared: memory(),
    tab: memory(),
  });
});
afterEach(() => {
  recorded.stop();
  vi.useRealTimers();
});

test("a step tells its stage, its value, its items and the step before", () => {
  funnel.trackViewItem();
  funnel.trackAddToCart({
    value: 60,
    currency: "EUR",
    items: [{ id: "sku-1", name: "Blue mug", quantity: 2 }, { id: "sku-2" }],
  });
  vi.runAllTimers();
  const step = recorded.event("funnel.add_to_cart");
  expect(step?.attributes).toMatchObject({
    "event.category": "funnel.ecommerce",
    "funnel.event": "add_to_cart",
    "funnel.stage": "consideration",
    "funnel.previous_event": "view_item",
    "funnel.value": 60,
    "funnel.currency": "EUR",
    "funnel.item_count": 3,
    "funnel.item_ids": ["sku-1", "sku-2"],
    "funnel.item_names": ["Blue mug", "sku-2"],
  });
});

/** GA4's recommended events for online sales and for leads, and Meta's standard events. */
const named =
  `trackAddPaymentInfo trackAddShippingInfo trackAddToCart trackAddToWishlist trackBeginCheckout
trackPurchase trackRefund trackRemoveFromCart trackSelectItem trackSelectPromotion trackViewCart trackViewItem
trackViewItemList trackViewPromotion trackSearch trackSignUp trackGenerateLead trackQualifyLead
trackDisqualifyLead trackWorkingLead trackCloseConvertLead trackCloseUnconvertLead
trackCompleteRegistration trackContact trackCustomizeProduct trackDonate trackFindLocation
trackInitiateCheckout trackLead trackSchedule trackStartTrial trackSubmitApplication trackSubscribe
trackViewContent`.split(/\s+/);

describe("each of GA4's and Meta's events has its helper", () => {
  test.each(named)("%s", (name) => {
    const track: unknown = Reflect.get(funnel, name);
    expect(typeof track).toBe("function");
    if (typeof track === "function") track({ value: 1 });
    vi.runAllTimers();
    expect(recorded.sent.at(-1)?.attributes["funnel.value"]).toBe(1);
  });
});
