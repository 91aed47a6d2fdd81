export { fuzzedOutput, untruths } from "./fuzzed-output.ts";
export { otlpOf } from "./otlp.ts";
export { attackedSession, payloads } from "./payloads.ts";
export {
  failures,
  type Script,
  type ScriptedModel,
  startScriptedModel,
  streams,
} from "./scripted-model.ts";
export { swallowed402 } from "./swallowed-402.ts";
