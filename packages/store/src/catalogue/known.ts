import type { Dictionary } from "./dictionary.ts";
import type { Routes } from "./routes.ts";

/** What the store knows of names that senders chose. */
export interface Known {
  readonly dictionary: Dictionary;
  readonly routes: Routes;
}
