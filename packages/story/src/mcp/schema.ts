import type { Json, OutputSchema } from "./tool.ts";

export const text = (description: string): Json => ({ type: "string", description });
export const count = (description: string): Json => ({ type: "integer", description });
export const choice = (values: readonly string[], description: string): Json => ({
  type: "string",
  enum: values,
  description,
});

/** Arguments that several tools have. */
export const since: Json = text("ISO time, or 24h, 7d before now");
export const until: Json = text("ISO time; now if absent");
export const maxTokens: Json = count("size of the reply, 4000 if absent, at most 20000");
export const cursor: Json = text("of the last reply, to go on");
export const sessionId: Json = text("session.id");

const when: Json = { type: ["string", "null"] };

/** What every reply has, and what is special to one. */
export const output = (facts: Readonly<Record<string, Json>>): OutputSchema => ({
  type: "object",
  properties: {
    lines: { type: "array", items: { type: "string" } },
    ...facts,
    window: { type: "object", properties: { from: when, to: when } },
    truncated: { type: "boolean" },
    cursor: when,
  },
  required: ["lines", "window", "truncated", "cursor"],
});

export const aText: Json = { type: "string" };
export const aNumber: Json = { type: "number" };
export const texts: Json = { type: "array", items: aText };
