export { AskBusyError, AskMemoryError, AskTimeoutError } from "./ask/errors.ts";
export { openStore, type Store, type StoreStats } from "./open-store.ts";
export type { StoreOptions } from "./options.ts";
