import { answerQuestion } from "../../questions/answer-question.ts";
import { tellSession } from "../../tell/tell-session.ts";
import { answerReply, answerSchema } from "../answer-reply.ts";
import { answerWindow } from "../answer-window.ts";
import { countArgument, skipArgument, textArgument } from "../arguments.ts";
import { defaultTokens, failure, mostTokens } from "../reply.ts";
import { cursor, maxTokens, text } from "../schema.ts";
import type { McpTool } from "../tool.ts";

export const explainSession: McpTool = {
  name: "explain_session",
  title: "Explain a session or answer a question",
  description:
    "What happened, as sentences of which each cites the records that prove it. Give a sessionId, or a question such as “what happened to user ana on checkout yesterday?”, “did she succeed?”, “which call failed?”, or over many: “who hit the error X?”, “what changed since release 2.1?”.",
  inputSchema: {
    type: "object",
    properties: {
      sessionId: text("the session; may be left out if the question names a person"),
      question: text("in ordinary words; the whole story if absent"),
      timeZone: text("IANA name, UTC if absent"),
      cursor,
      maxTokens,
    },
    additionalProperties: false,
  },
  outputSchema: answerSchema,
  run: async (input, context) => {
    const sessionId = textArgument(input, "sessionId");
    const question = textArgument(input, "question");
    const timeZone = textArgument(input, "timeZone") ?? context.timeZone;
    const budget = countArgument(input, "maxTokens", [500, mostTokens], defaultTokens);
    const options = { ...context, ...(timeZone ? { timeZone } : {}) };
    if (!question && !sessionId) return failure("Give a sessionId or a question.");
    const of = sessionId ? { sessionId } : {};
    const answer = question
      ? await answerQuestion({ ...options, question, ...of })
      : await tellSession({ ...options, sessionId: sessionId ?? "" });
    return answerReply(answer, {
      window: await answerWindow(answer, options),
      skip: skipArgument(input),
      maxTokens: budget,
    });
  },
};
