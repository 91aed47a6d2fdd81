export type {
  Answer,
  Basis,
  Choice,
  Claim,
  Corroboration,
  Fact,
  FactKind,
  ModelUse,
} from "./answer.ts";
export { type DigestOptions, tellDigest } from "./digest/digest.ts";
export { renderMarkdown } from "./formats/markdown.ts";
export { renderText } from "./formats/text.ts";
export { answerWithModel, type ModelOptions, wordWithModel } from "./llm/answer-with-model.ts";
export { type Preview, previewQuestion, previewWords } from "./llm/preview.ts";
export { type LlmChoice, type LlmSettings, settingsFrom, settingsOf } from "./llm/settings.ts";
export { type Trial, tryModel } from "./llm/try-model.ts";
export {
  type McpContext,
  type McpReply,
  type McpTool,
  mcpTools,
  whatHappenedPrompt,
} from "./mcp/index.ts";
export { answerQuestion, proveAnswer, type QuestionOptions } from "./questions/answer-question.ts";
export type { Proven } from "./tell/proven.ts";
export { proveSession, type TellOptions, tellSession } from "./tell/tell-session.ts";
