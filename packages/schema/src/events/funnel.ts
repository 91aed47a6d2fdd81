import type { EventCategory, EventSpec } from "../event.ts";

export interface FunnelStep {
  readonly category: Extract<EventCategory, "funnel.ecommerce" | "funnel.lead">;
  readonly stage: "awareness" | "consideration" | "intent" | "purchase" | "retention";
  readonly label: string;
  /** Meta's standard event of the same meaning, where it has one. */
  readonly metaName?: string;
  /** GA4 recommends no event of this meaning. */
  readonly onlyMeta?: true;
}

/** GA4's recommended events for online sales and leads, with Meta's names beside them. */
export const funnelSteps = {
  view_item_list: { category: "funnel.ecommerce", stage: "awareness", label: "List viewed" },
  select_item: { category: "funnel.ecommerce", stage: "awareness", label: "Item selected" },
  view_promotion: { category: "funnel.ecommerce", stage: "awareness", label: "Promotion viewed" },
  select_promotion: {
    category: "funnel.ecommerce",
    stage: "awareness",
    label: "Promotion selected",
  },
  search: {
    category: "funnel.ecommerce",
    stage: "awareness",
    label: "Search",
    metaName: "Search",
  },
  view_item: {
    category: "funnel.ecommerce",
    stage: "consideration",
    label: "Item viewed",
    metaName: "ViewContent",
  },
  add_to_wishlist: {
    category: "funnel.ecommerce",
    stage: "consideration",
    label: "Added to wish list",
    metaName: "AddToWishlist",
  },
  add_to_cart: {
    category: "funnel.ecommerce",
    stage: "consideration",
    label: "Added to cart",
    metaName: "AddToCart",
  },
  remove_from_cart: {
    category: "funnel.ecommerce",
    stage: "consideration",
    label: "Removed from cart",
  },
  view_cart: { category: "funnel.ecommerce", stage: "intent", label: "Cart viewed" },
  begin_checkout: {
    category: "funnel.ecommerce",
    stage: "intent",
    label: "Checkout begun",
    metaName: "InitiateCheckout",
  },
  add_shipping_info: { category: "funnel.ecommerce", stage: "intent", label: "Shipping given" },
  add_payment_info: {
    category: "funnel.ecommerce",
    stage: "intent",
    label: "Payment given",
    metaName: "AddPaymentInfo",
  },
  purchase: {
    category: "funnel.ecommerce",
    stage: "purchase",
    label: "Purchase",
    metaName: "Purchase",
  },
  refund: { category: "funnel.ecommerce", stage: "retention", label: "Refund" },
  generate_lead: {
    category: "funnel.lead",
    stage: "awareness",
    label: "Lead",
    metaName: "Lead",
  },
  sign_up: {
    category: "funnel.lead",
    stage: "intent",
    label: "Signed up",
    metaName: "CompleteRegistration",
  },
  qualify_lead: { category: "funnel.lead", stage: "consideration", label: "Lead qualified" },
  disqualify_lead: { category: "funnel.lead", stage: "consideration", label: "Lead disqualified" },
  working_lead: { category: "funnel.lead", stage: "intent", label: "Lead contacted" },
  close_convert_lead: { category: "funnel.lead", stage: "purchase", label: "Lead converted" },
  close_unconvert_lead: { category: "funnel.lead", stage: "retention", label: "Lead lost" },
  customize_product: {
    category: "funnel.ecommerce",
    stage: "consideration",
    label: "Product customized",
    metaName: "CustomizeProduct",
    onlyMeta: true,
  },
  donate: {
    category: "funnel.ecommerce",
    stage: "purchase",
    label: "Donation",
    metaName: "Donate",
    onlyMeta: true,
  },
  find_location: {
    category: "funnel.lead",
    stage: "consideration",
    label: "Location looked for",
    metaName: "FindLocation",
    onlyMeta: true,
  },
  contact: {
    category: "funnel.lead",
    stage: "consideration",
    label: "Contact made",
    metaName: "Contact",
    onlyMeta: true,
  },
  schedule: {
    category: "funnel.lead",
    stage: "intent",
    label: "Appointment made",
    metaName: "Schedule",
    onlyMeta: true,
  },
  submit_application: {
    category: "funnel.lead",
    stage: "intent",
    label: "Application sent",
    metaName: "SubmitApplication",
    onlyMeta: true,
  },
  start_trial: {
    category: "funnel.lead",
    stage: "intent",
    label: "Trial started",
    metaName: "StartTrial",
    onlyMeta: true,
  },
  subscribe: {
    category: "funnel.lead",
    stage: "purchase",
    label: "Subscribed",
    metaName: "Subscribe",
    onlyMeta: true,
  },
} as const satisfies Readonly<Record<string, FunnelStep>>;

export type FunnelEventName = keyof typeof funnelSteps;

/** The event of a step, `funnel.<name>`. */
const funnelEvent = (name: string, step: FunnelStep): EventSpec => ({
  category: step.category,
  severity: "INFO",
  label: step.label,
  brief: [
    ...(step.onlyMeta ? [] : [`GA4's \`${name}\``]),
    ...(step.metaName ? [`Meta's \`${step.metaName}\``] : []),
  ]
    .join("; ")
    .concat("."),
  attributes: [
    "funnel.event",
    "funnel.stage",
    "funnel.previous_event",
    "funnel.value",
    "funnel.currency",
    "funnel.item_count",
    "funnel.item_ids",
    "funnel.item_names",
  ],
});

export const funnelEvents: Readonly<Record<string, EventSpec>> = Object.fromEntries(
  Object.entries(funnelSteps).map(([name, step]) => [`funnel.${name}`, funnelEvent(name, step)]),
);
