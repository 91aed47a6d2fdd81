import type { DecodeLimits } from "@session-replay/otlp/decode";
import type { Dictionary } from "./dictionary.ts";
import type { Routes } from "./routes.ts";

/** What the store knows of names that senders chose. */
export interface Known {
  readonly dictionary: Dictionary;
  readonly routes: Routes;
  /** What one record may hold; the decoder's own limits if absent. */
  readonly decodeLimits?: DecodeLimits;
}
