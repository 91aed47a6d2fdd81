import type { AttributeSpecs } from "../attribute.ts";

export const outcomeAttributes = {
  "outcome.of": {
    type: "int",
    brief: "Sequence of the click that this is the outcome of.",
    example: 42,
    stability: "own",
    privacy: "none",
    column: true,
  },
  "outcome.kind": {
    type: "string",
    brief:
      "What a person could perceive: `navigation`, `change`, `dialog`, `message`, `download`, `new_tab`, `media`, `focus` or `none`.",
    example: "none",
    stability: "own",
    privacy: "none",
    column: true,
  },
  "outcome.after_ms": {
    type: "int",
    brief: "Time from the click to its outcome.",
    unit: "ms",
    example: 310,
    stability: "own",
    privacy: "none",
  },
  "outcome.message": {
    type: "string",
    brief: "Text of the message or dialog that appeared, masked.",
    example: "Your card was declined",
    stability: "own",
    privacy: "text",
  },
  "outcome.status": {
    type: "int",
    brief: "HTTP status of the request that the click caused; 0 if it failed without one.",
    example: 402,
    stability: "own",
    privacy: "none",
    column: true,
  },
  "outcome.trace_id": {
    type: "string",
    brief: "Trace of the request that the click caused.",
    example: "32f9e17f0e8b4f0c9d2b6a7c5d4e3f21",
    stability: "own",
    privacy: "pseudonym",
    column: true,
  },
} as const satisfies AttributeSpecs;
