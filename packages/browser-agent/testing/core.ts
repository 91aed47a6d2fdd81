/** What an application bundles that only wants providers, sessions, users, events and spans. */
export {
  createSessionLogProvider,
  createSessionReplayProvider,
  emitSessionEvent,
  getTracer,
  setUser,
} from "../src/index.ts";
