import type { Tone } from "../session/tone.ts";

export const laneIds = [
  "page",
  "user",
  "frustration",
  "network",
  "backend",
  "error",
  "vital",
] as const;
export type LaneId = (typeof laneIds)[number];

/** What a lane is called at its left edge. */
export const laneNames: Readonly<Record<LaneId, string>> = {
  page: "Page",
  user: "User",
  frustration: "Frustration",
  network: "Network",
  backend: "Back end",
  error: "Errors",
  vital: "Vitals",
};

/** Something on a lane. Times in milliseconds since the Unix epoch. */
export interface Mark {
  readonly lane: LaneId;
  readonly reference: string;
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly tone: Tone;
  readonly shape: "band" | "dot" | "field" | "bar" | "bolt" | "cross" | "text";
  /** Row within the lane, 0 on top. */
  readonly row: number;
}
