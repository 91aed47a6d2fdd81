export type {
  Answer,
  Basis,
  Choice,
  Claim,
  Corroboration,
  Fact,
  FactKind,
} from "./answer.ts";
export { answerQuestion, type QuestionOptions } from "./questions/answer-question.ts";
export { type TellOptions, tellSession } from "./tell/tell-session.ts";
