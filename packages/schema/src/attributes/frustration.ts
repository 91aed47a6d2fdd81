import type { AttributeSpecs } from "../attribute.ts";

export const frustrationAttributes = {
  "frustration.type": {
    type: "string",
    brief: "Sign of frustration; the body without `user.frustration.`.",
    example: "rage_click",
    stability: "own",
    privacy: "none",
    column: true,
  },
  "frustration.score": {
    type: "double",
    brief: "How strong the sign is, from 0 to 1, by the documented formula of its type.",
    example: 0.8,
    stability: "own",
    privacy: "none",
    column: true,
  },
  "frustration.reasons": {
    type: "string[]",
    brief: "Why it counts as a sign, in short words.",
    example: ["same_target", "unanswered"],
    stability: "own",
    privacy: "none",
  },
  "frustration.click_count": {
    type: "int",
    brief: "Clicks of the burst.",
    example: 6,
    stability: "own",
    privacy: "none",
    column: true,
  },
  "frustration.direction_changes": {
    type: "int",
    brief: "Changes of direction while thrashing.",
    example: 5,
    stability: "own",
    privacy: "none",
  },
  "frustration.duration_ms": {
    type: "int",
    brief: "From the first to the last moment of the sign.",
    unit: "ms",
    example: 850,
    stability: "own",
    privacy: "none",
  },
} as const satisfies AttributeSpecs;
