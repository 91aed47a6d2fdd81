import type { AttributeSpecs } from "../attribute.ts";

export const vitalAttributes = {
  "browser.web_vital.name": {
    type: "string",
    brief: "`cls`, `lcp`, `fcp`, `inp` or `ttfb`.",
    example: "lcp",
    stability: "development",
    privacy: "none",
    column: true,
  },
  "browser.web_vital.value": {
    type: "double",
    brief: "Value of the vital: milliseconds, or the layout shift score.",
    example: 1830.5,
    stability: "development",
    privacy: "none",
    column: true,
  },
  "browser.web_vital.delta": {
    type: "double",
    brief: "Change since the vital was last reported.",
    example: 1830.5,
    stability: "development",
    privacy: "none",
  },
  "browser.web_vital.id": {
    type: "string",
    brief: "Id of the measurement, the same for each report of one page.",
    example: "v6-1762000000000-1234567890123",
    stability: "development",
    privacy: "none",
  },
  "browser.web_vital.rating": {
    type: "string",
    brief: "`good`, `needs-improvement` or `poor`.",
    example: "good",
    stability: "development",
    privacy: "none",
    column: true,
  },
  "browser.web_vital.navigation_type": {
    type: "string",
    brief: "Kind of navigation that the page was loaded by.",
    example: "navigate",
    stability: "development",
    privacy: "none",
  },
} as const satisfies AttributeSpecs;
