import type { EventSpecs } from "../event.ts";

export const lifecycleEvents = {
  "session.start": {
    category: "session.lifecycle",
    severity: "INFO",
    label: "Session started",
    brief: "A session began.",
    attributes: ["session.previous_id"],
  },
  "session.end": {
    category: "session.lifecycle",
    severity: "INFO",
    label: "Session ended",
    brief: "A session ended; sent before the next one starts.",
    attributes: ["session.end_reason"],
  },
  "page.visibility": {
    category: "page.lifecycle",
    severity: "INFO",
    label: "Visibility",
    brief: "The page was shown, hidden, or left alone.",
    attributes: ["page.visibility_state"],
  },
  "page.connectivity": {
    category: "page.lifecycle",
    severity: "INFO",
    label: "Connection",
    brief: "The browser went online or offline.",
    attributes: ["page.connectivity_state"],
  },
  "browser.web_vital": {
    category: "page.lifecycle",
    severity: "INFO",
    label: "Web vital",
    brief: "A measurement of how fast and steady the page was.",
    attributes: [
      "browser.web_vital.name",
      "browser.web_vital.value",
      "browser.web_vital.delta",
      "browser.web_vital.id",
      "browser.web_vital.rating",
      "browser.web_vital.navigation_type",
    ],
  },
  "browser.long_animation_frame": {
    category: "page.lifecycle",
    severity: "INFO",
    label: "Long frame",
    brief: "The page could not answer for a while; an entry of its own sends it.",
    attributes: [
      "long_frame.duration_ms",
      "long_frame.blocking_ms",
      "long_frame.script_url",
      "long_frame.function",
      "long_frame.invoker",
    ],
  },
} as const satisfies EventSpecs;
