export type { RewrittenSignal } from "./messages.ts";
export { filterRecords, type KeepRecord, type ReplaceText, replaceTexts } from "./rewrite.ts";
export { jsonToProtobuf } from "./to-protobuf.ts";
