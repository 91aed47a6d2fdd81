import type { ApiRoute } from "../route.ts";
import { askRoute } from "./ask.ts";
import { eventRoute, logsRoute, spanRoute } from "./records.ts";
import { sessionRoute, sessionsRoute, storyRoute } from "./sessions.ts";

/** Every route of the product API; the OpenAPI document and the reference are made from it. */
export const routes: readonly ApiRoute[] = [
  sessionsRoute,
  sessionRoute,
  storyRoute,
  askRoute,
  eventRoute,
  spanRoute,
  logsRoute,
];
