import { answerQuestion } from "../../questions/answer-question.ts";
import { answerReply, answerSchema } from "../answer-reply.ts";
import { countArgument, skipArgument, textArgument, timeArgument } from "../arguments.ts";
import { defaultTokens, mostTokens } from "../reply.ts";
import { cursor, maxTokens, text, until } from "../schema.ts";
import type { McpTool } from "../tool.ts";

export const topIssues: McpTool = {
  name: "top_issues",
  title: "Top issues",
  description:
    "The problems that hurt most people (people × severity): frustration by control and page, page errors, failed requests, each with its counts.",
  inputSchema: {
    type: "object",
    properties: {
      since: text("ISO time, or 24h, 7d before now; 7d if absent"),
      until,
      page: text("only on this path, e.g. /checkout"),
      cursor,
      maxTokens,
    },
    additionalProperties: false,
  },
  outputSchema: answerSchema,
  run: async (input, context) => {
    const now = context.clock();
    const from = timeArgument(input, "since", now) ?? now - 7 * 86_400_000;
    const to = timeArgument(input, "until", now) ?? now + 60_000;
    const path = textArgument(input, "page");
    const page = path?.startsWith("/") ? ` on ${path}` : "";
    const answer = await answerQuestion({
      ...context,
      question: `What are the top problems${page}?`,
      range: { from, to, text: "" },
    });
    return answerReply(answer, {
      window: { from: new Date(from).toISOString(), to: new Date(to).toISOString() },
      skip: skipArgument(input),
      maxTokens: countArgument(input, "maxTokens", [500, mostTokens], defaultTokens),
    });
  },
};
