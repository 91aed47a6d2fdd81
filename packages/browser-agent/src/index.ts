export { context, trace } from "@opentelemetry/api";
export type { ClickSignOptions } from "./detectors/click-sign.ts";
export { instrumentDeadClicks } from "./detectors/dead-click.ts";
export { instrumentErrorClicks } from "./detectors/error-click.ts";
export type { DetectorOptions, Verdict } from "./detectors/frustration.ts";
export { instrumentQuickBacks } from "./detectors/quick-back.ts";
export { instrumentRageClicks } from "./detectors/rage-click.ts";
export { instrumentRefreshRage } from "./detectors/refresh-rage.ts";
export { instrumentThrashing } from "./detectors/thrashing.ts";
export { emitSessionEvent, type SessionEvent } from "./emit.ts";
export { clearUser, getSessionId, getUser, resetSession, setConsent, setUser } from "./identity.ts";
export { type ClickOptions, instrumentClicks } from "./instrumentations/click.ts";
export { type ErrorOptions, instrumentErrors } from "./instrumentations/error.ts";
export { type FormOptions, instrumentForms } from "./instrumentations/form.ts";
export {
  enableAllInstrumentations,
  type InstrumentationOptions,
} from "./instrumentations/index.ts";
export { instrumentLifecycle, type LifecycleOptions } from "./instrumentations/lifecycle.ts";
export { instrumentNavigations, type NavigationOptions } from "./instrumentations/navigation.ts";
export { instrumentOutcomes, type OutcomeOptions } from "./instrumentations/outcome.ts";
export { instrumentRequests, type RequestOptions } from "./instrumentations/request.ts";
export { instrumentVitals, type Vital, type VitalsOptions } from "./instrumentations/vitals.ts";
export { getSemanticName } from "./names/semantic-name.ts";
export type { AgentOptions, EventAttributes, OutgoingEvent, ProviderOptions } from "./options.ts";
export {
  createSessionLogProvider,
  createSessionReplayProvider,
  getTracer,
  type LogProviderHandle,
  type ProviderHandle,
  type TraceProviderHandle,
} from "./providers.ts";
export type { User } from "./session/user.ts";
export { type StartOptions, startSessionReplay } from "./start.ts";
