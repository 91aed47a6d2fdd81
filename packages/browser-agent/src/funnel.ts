import { type FunnelEventName, wireFunnelSteps } from "@session-replay/schema/wire";
import { emitSessionEvent } from "./index.ts";
import { agentState } from "./state.ts";

/** A product or service of a step. */
export interface FunnelItem {
  readonly id: string;
  readonly name?: string;
  readonly quantity?: number;
}

export interface FunnelDetails {
  readonly value?: number;
  /** ISO 4217, e.g. `EUR`. */
  readonly currency?: string;
  readonly items?: readonly FunnelItem[];
}

/** Each event names the one before it in its tab: queries cannot look back themselves. */
const previousKey = "session_replay_funnel";

function swapPrevious(name: string): string | undefined {
  const { tab } = agentState();
  const previous = tab.get(previousKey);
  tab.set(previousKey, name);
  return previous;
}

/**
 * Emits `funnel.<name>`, a step of GA4's sales or lead funnels.
 *
 * @example trackFunnelEvent("begin_checkout", { value: 59.9, currency: "EUR" });
 */
export function trackFunnelEvent(name: FunnelEventName, details: FunnelDetails = {}): void {
  // Servers render the same components; what is tracked there nobody did.
  if (typeof document !== "object") return;
  const [category, stage] = wireFunnelSteps[name];
  const { items, value, currency } = details;
  emitSessionEvent({
    name: `funnel.${name}`,
    attributes: {
      "event.category": category,
      "funnel.event": name,
      "funnel.stage": stage,
      "funnel.previous_event": swapPrevious(name),
      "funnel.value": value,
      "funnel.currency": currency,
      "funnel.item_count": items?.reduce((sum, { quantity = 1 }) => sum + quantity, 0),
      "funnel.item_ids": items?.map(({ id }) => id),
      "funnel.item_names": items?.map(({ id, name: label }) => label ?? id),
    },
  });
}

const track =
  (name: FunnelEventName) =>
  (details?: FunnelDetails): void =>
    trackFunnelEvent(name, details);

export const trackViewItemList = /* @__PURE__ */ track("view_item_list");
export const trackSelectItem = /* @__PURE__ */ track("select_item");
export const trackViewPromotion = /* @__PURE__ */ track("view_promotion");
export const trackSelectPromotion = /* @__PURE__ */ track("select_promotion");
export const trackSearch = /* @__PURE__ */ track("search");
export const trackViewItem = /* @__PURE__ */ track("view_item");
export const trackAddToWishlist = /* @__PURE__ */ track("add_to_wishlist");
export const trackAddToCart = /* @__PURE__ */ track("add_to_cart");
export const trackRemoveFromCart = /* @__PURE__ */ track("remove_from_cart");
export const trackViewCart = /* @__PURE__ */ track("view_cart");
export const trackBeginCheckout = /* @__PURE__ */ track("begin_checkout");
export const trackAddShippingInfo = /* @__PURE__ */ track("add_shipping_info");
export const trackAddPaymentInfo = /* @__PURE__ */ track("add_payment_info");
export const trackPurchase = /* @__PURE__ */ track("purchase");
export const trackRefund = /* @__PURE__ */ track("refund");
export const trackGenerateLead = /* @__PURE__ */ track("generate_lead");
export const trackSignUp = /* @__PURE__ */ track("sign_up");
export const trackQualifyLead = /* @__PURE__ */ track("qualify_lead");
export const trackDisqualifyLead = /* @__PURE__ */ track("disqualify_lead");
export const trackWorkingLead = /* @__PURE__ */ track("working_lead");
export const trackCloseConvertLead = /* @__PURE__ */ track("close_convert_lead");
export const trackCloseUnconvertLead = /* @__PURE__ */ track("close_unconvert_lead");
export const trackCustomizeProduct = /* @__PURE__ */ track("customize_product");
export const trackDonate = /* @__PURE__ */ track("donate");
export const trackFindLocation = /* @__PURE__ */ track("find_location");
export const trackContact = /* @__PURE__ */ track("contact");
export const trackSchedule = /* @__PURE__ */ track("schedule");
export const trackSubmitApplication = /* @__PURE__ */ track("submit_application");
export const trackStartTrial = /* @__PURE__ */ track("start_trial");
export const trackSubscribe = /* @__PURE__ */ track("subscribe");

/** Meta's names of the same steps. */
export {
  trackBeginCheckout as trackInitiateCheckout,
  trackGenerateLead as trackLead,
  trackSignUp as trackCompleteRegistration,
  trackViewItem as trackViewContent,
};
