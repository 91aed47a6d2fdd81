/** What a group of shoppers does, and why: the answers that a story of their sessions must give. */
export interface Truth {
  /** Percent of all sessions. */
  readonly share: number;
  /** What the shopper lives through. */
  readonly symptom: string;
  /** The true reason; null if there is no technical one. */
  readonly cause: string | null;
  /** Accessible name of the control that it happens on. */
  readonly element?: string;
  /** `frustration.type` that the agent must emit. */
  readonly frustration?: string;
  /** Path of the page that it happens on. */
  readonly page?: string;
  /** The call that fails or is slow, and the back-end span that explains it. */
  readonly request?: {
    readonly method: string;
    readonly path: string;
    readonly status: number;
    /** `service.name` and name of the span that holds the reason. */
    readonly service: string;
    readonly operation: string;
    /** Message of the span's exception. */
    readonly exception?: string;
    /** At least so long, in milliseconds. */
    readonly slowerThan?: number;
    /** At least so many spans called `operation`. */
    readonly repeats?: number;
  };
  /** Name of the JavaScript error. */
  readonly error?: string;
}

/** The cohorts of the demo, each with its seeded bug. */
export const truth = {
  happy: {
    share: 25,
    symptom: "buys something and is thanked",
    cause: null,
  },
  "declined-card": {
    share: 10,
    symptom: "presses Submit Order again and again; nothing happens",
    cause: "payments answers 402 card_declined and the page swallows it",
    element: "Submit Order",
    frustration: "rage_click",
    page: "/checkout",
    request: {
      method: "POST",
      path: "/api/orders",
      status: 402,
      service: "payments",
      operation: "authorize card",
      exception: "card_declined",
    },
  },
  "slow-cart": {
    share: 10,
    symptom: "presses Update Totals again and again; the totals come seconds later",
    cause: "one query for each item and depot, one after the other (N+1)",
    element: "Update Totals",
    frustration: "rage_click",
    page: "/cart",
    request: {
      method: "POST",
      path: "/api/cart/quote",
      status: 200,
      service: "shop-api",
      operation: "SELECT stock",
      slowerThan: 2500,
      repeats: 60,
    },
  },
  "dead-link": {
    share: 15,
    symptom: "clicks Brewing Guide, which looks like a link; nothing happens",
    cause: "a text in link clothes that nothing listens to",
    element: "Brewing Guide",
    frustration: "dead_click",
  },
  "broken-review": {
    share: 20,
    symptom: "picks the pickup point and presses Review Order; nothing happens",
    cause: "the pickup point has no price, the page reads its amount and throws",
    element: "Review Order",
    frustration: "error_click",
    page: "/checkout",
    error: "TypeError",
  },
  "hidden-promo": {
    share: 10,
    symptom: "scrolls up and down the checkout in search of the promo code field",
    cause: "the field stands below the fold, under everything else",
    element: "Promo code",
    frustration: "thrashing",
    page: "/checkout",
  },
  "price-shock": {
    share: 10,
    symptom: "looks at the total with delivery, thinks about it and leaves",
    cause: null,
    page: "/cart",
  },
} as const satisfies Readonly<Record<string, Truth>>;

export type CohortName = keyof typeof truth;

/** Words that only this shop knows: no rule of story or agent may name one. */
export const shopWords: readonly string[] = [
  "Submit Order",
  "Review Order",
  "Update Totals",
  "Brewing Guide",
  "Promo code",
  "card_declined",
  "CardDeclined",
  "authorize card",
  "shop-api",
  "shop-web",
  "/api/orders",
  "pickup",
  "Slow Morning",
  "example.com",
  "Hope",
];
