export type {
  Answer,
  Basis,
  Choice,
  Claim,
  Corroboration,
  Fact,
  FactKind,
} from "./answer.ts";
export { type DigestOptions, tellDigest } from "./digest/digest.ts";
export { renderMarkdown } from "./formats/markdown.ts";
export { renderText } from "./formats/text.ts";
export {
  type McpContext,
  type McpReply,
  type McpTool,
  mcpTools,
  whatHappenedPrompt,
} from "./mcp/index.ts";
export { answerQuestion, type QuestionOptions } from "./questions/answer-question.ts";
export { type TellOptions, tellSession } from "./tell/tell-session.ts";
