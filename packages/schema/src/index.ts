export type {
  AttributeSpec,
  AttributeSpecs,
  AttributeType,
  PrivacyClass,
  Stability,
} from "./attribute.ts";
export { attributeFamilies, attributes, resourceAttributes } from "./attributes/index.ts";
export type { ColumnSpec, ColumnSpecs, SchemaColumnType } from "./column.ts";
export type { EventCategory, EventSpec, EventSpecs, Severity } from "./event.ts";
export { commonAttributes } from "./events/common.ts";
export { type FunnelEventName, type FunnelStep, funnelSteps } from "./events/funnel.ts";
export { events } from "./events/index.ts";
export { logsStream, sessionsStream, streamAliases, streams, tracesStream } from "./streams.ts";
