import type { AttributeSpecs } from "../attribute.ts";

export const funnelAttributes = {
  "funnel.event": {
    type: "string",
    brief: "Name of the step in GA4's vocabulary.",
    example: "add_to_cart",
    stability: "own",
    privacy: "none",
    column: true,
  },
  "funnel.stage": {
    type: "string",
    brief: "Stage of the funnel that the step belongs to.",
    example: "consideration",
    stability: "own",
    privacy: "none",
    column: true,
  },
  "funnel.previous_event": {
    type: "string",
    brief: "The funnel event before this one in the session.",
    example: "view_item",
    stability: "own",
    privacy: "none",
    column: true,
  },
  "funnel.value": {
    type: "double",
    brief: "Value of the step in `funnel.currency`.",
    example: 49.9,
    stability: "own",
    privacy: "none",
    column: true,
  },
  "funnel.currency": {
    type: "string",
    brief: "Currency, ISO 4217.",
    example: "EUR",
    stability: "own",
    privacy: "none",
  },
  "funnel.item_count": {
    type: "int",
    brief: "Number of items.",
    example: 3,
    stability: "own",
    privacy: "none",
  },
  "funnel.item_ids": {
    type: "string[]",
    brief: "Ids of the items.",
    example: ["sku-1"],
    stability: "own",
    privacy: "none",
  },
  "funnel.item_names": {
    type: "string[]",
    brief: "Names of the items.",
    example: ["Blue mug"],
    stability: "own",
    privacy: "text",
  },
} as const satisfies AttributeSpecs;
