export type { Answer } from "@session-replay/story";
export { type OpenHouse, openHouse } from "./house/open-house.ts";
export { restoreInto } from "./house/restore.ts";
export { type Limits, limitBriefs } from "./limits.ts";
export { serveMcpStdio } from "./mcp/serve-mcp-stdio.ts";
export type { Forward, HouseOptions, LogLine, ServerOptions } from "./options.ts";
export { askOverHttp } from "./query/ask-over-http.ts";
export type { ScrubOptions } from "./scrub/rules.ts";
export { type RunningServer, startServer } from "./start-server.ts";
