export { encodeEnvelope, type Scope, type ScopedRecord, type Signal } from "./envelope.ts";
export { encodeLog, type OutgoingLog } from "./log.ts";
export { encodeSpan, type OutgoingSpan } from "./span.ts";
export { encodeAttributes, encodeValue } from "./value.ts";
