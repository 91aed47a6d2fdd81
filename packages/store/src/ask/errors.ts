/** A query took longer than it may. */
export class AskTimeoutError extends Error {
  override readonly name = "AskTimeoutError";
}

/** A query needs more memory than it may have. */
export class AskMemoryError extends Error {
  override readonly name = "AskMemoryError";
}

/** Too many queries run and wait already. */
export class AskBusyError extends Error {
  override readonly name = "AskBusyError";
}

/** The process that holds the database has ended; another one is being started. */
export class StoreAwayError extends Error {
  override readonly name = "StoreAwayError";
}
