export { AskBusyError, AskMemoryError, AskTimeoutError, StoreAwayError } from "./ask/errors.ts";
export { restoreBackup } from "./backup/backup.ts";
export type { Erased } from "./erase/erase.ts";
export type { ExportFormat, ExportRequest } from "./export/export.ts";
export { openStore, type Store, type StoreStats } from "./open-store.ts";
export type { StoreOptions } from "./options.ts";
export type { Retention } from "./sealed/maintain.ts";
export type { Maintained } from "./worker/protocol.ts";
