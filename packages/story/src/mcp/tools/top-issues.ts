import { answerQuestion } from "../../questions/answer-question.ts";
import { answerReply } from "../answer-reply.ts";
import { countArgument, textArgument, timeArgument } from "../arguments.ts";
import { defaultTokens, mostTokens } from "../reply.ts";
import { maxTokens, since, text, until } from "../schema.ts";
import type { McpTool } from "../tool.ts";

export const topIssues: McpTool = {
  name: "top_issues",
  title: "Top issues",
  description:
    "The problems that hurt most people (people × severity): frustration by control and page, page errors, failed requests, each with its counts.",
  inputSchema: {
    type: "object",
    properties: { since, until, page: text("only on this path, e.g. /checkout"), maxTokens },
    additionalProperties: false,
  },
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
    const told = answerReply(
      answer,
      countArgument(input, "maxTokens", [500, mostTokens], defaultTokens),
    );
    const window = { from: new Date(from).toISOString(), to: new Date(to).toISOString() };
    return {
      ...told,
      text: `window: ${window.from} to ${window.to}\n${told.text}`,
      structured: { ...told.structured, window },
    };
  },
};
