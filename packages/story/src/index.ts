export type {
  Answer,
  Basis,
  Choice,
  Claim,
  Corroboration,
  Fact,
  FactKind,
} from "./answer.ts";
