import type { McpTool } from "./tool.ts";
import { describeData } from "./tools/describe-data.ts";
import { explainSession } from "./tools/explain-session.ts";
import { findSessions } from "./tools/find-sessions.ts";
import { getEvents } from "./tools/get-events.ts";
import { getSessionStory } from "./tools/get-session-story.ts";
import { getTrace } from "./tools/get-trace.ts";
import { runQuery } from "./tools/run-query.ts";
import { topIssues } from "./tools/top-issues.ts";

export { whatHappenedPrompt } from "./prompt.ts";
export type { McpContext, McpReply, McpTool } from "./tool.ts";

/** The eight read-only tools over an `Ask`. */
export const mcpTools: readonly McpTool[] = [
  describeData,
  findSessions,
  getSessionStory,
  explainSession,
  getEvents,
  getTrace,
  topIssues,
  runQuery,
];
