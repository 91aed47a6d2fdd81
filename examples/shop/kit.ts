/** What another example site needs to be built, traced, served and driven as the shop is. */

export { requestText } from "./drive/request-text.ts";
export type { Shopper } from "./drive/shopper.ts";
export { wait } from "./drive/shopper.ts";
export { openBrowser, type Visit, visitSite } from "./drive/visit-site.ts";
export { openDatabase, type Query } from "./services/database.ts";
export { type Reply, type Routes, serve } from "./services/server.ts";
export { startTracing, type Tracing } from "./services/tracing.ts";
export { buildSite } from "./start/build.ts";
export { startService } from "./start/service-process.ts";
export { serveSite } from "./start/site-server.ts";
export type { Truth } from "./truth.ts";
