import type { ApiRoute } from "../route.ts";
import { aboutRoute, auditRoute } from "./about.ts";
import { askRoute } from "./ask.ts";
import { backupRoute, eraseRoute, removeDemoRoute } from "./care.ts";
import { digestRoute } from "./digest.ts";
import { exportRoute } from "./export.ts";
import { createKeyRoute, keysRoute, revokeKeyRoute } from "./keys.ts";
import { loginRoute, logoutRoute, meRoute } from "./login.ts";
import {
  modelRoute,
  previewModelRoute,
  removeModelRoute,
  setModelRoute,
  tryModelRoute,
} from "./model.ts";
import { healthRoute, metricsRoute, readyRoute, statusRoute } from "./operation.ts";
import { eventRoute, logsRoute, spanRoute } from "./records.ts";
import { sessionRoute, sessionsRoute, storyRoute } from "./sessions.ts";

/** Every route of the product API; the OpenAPI document and the reference are made from it. */
export const routes: readonly ApiRoute[] = [
  sessionsRoute,
  sessionRoute,
  storyRoute,
  askRoute,
  digestRoute,
  eventRoute,
  spanRoute,
  logsRoute,
  eraseRoute,
  removeDemoRoute,
  backupRoute,
  exportRoute,
  keysRoute,
  createKeyRoute,
  revokeKeyRoute,
  loginRoute,
  logoutRoute,
  meRoute,
  modelRoute,
  setModelRoute,
  removeModelRoute,
  tryModelRoute,
  previewModelRoute,
  aboutRoute,
  auditRoute,
  healthRoute,
  readyRoute,
  statusRoute,
  metricsRoute,
];
