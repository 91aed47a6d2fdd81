/**
 * What servers get that import the agent: the same names, and nothing happens. The tracer, `trace`
 * and `context` are OpenTelemetry's own and work as they do there.
 */
import { type Tracer, trace } from "@opentelemetry/api";

export { context, trace } from "@opentelemetry/api";

const nothing = (): void => {};
const stop = () => nothing;
const provider = () => ({ flush: async () => {}, stop: async () => {} });

export const clearUser = nothing;
export const createSessionLogProvider = provider;
export const createSessionReplayProvider = provider;
export const emitSessionEvent = nothing;
export const enableAllInstrumentations = stop;
export const getSemanticName = () => "";
export const getSessionId = () => "";
export const getTracer = (name = "@session-replay/browser-agent"): Tracer => trace.getTracer(name);
export const getUser = () => undefined;
export const instrumentClicks = stop;
export const instrumentDeadClicks = stop;
export const instrumentErrorClicks = stop;
export const instrumentErrors = stop;
export const instrumentForms = stop;
export const instrumentLifecycle = stop;
export const instrumentNavigations = stop;
export const instrumentOutcomes = stop;
export const instrumentQuickBacks = stop;
export const instrumentRageClicks = stop;
export const instrumentRefreshRage = stop;
export const instrumentRequests = stop;
export const instrumentThrashing = stop;
export const instrumentVitals = stop;
export const resetSession = nothing;
export const setConsent = nothing;
export const setUser = nothing;
export const startSessionReplay = provider;
