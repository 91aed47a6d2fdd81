/** The journal holds as much as it may: readers have to catch up before it takes more. */
export class JournalFullError extends Error {
  override readonly name = "JournalFullError";
}

/** The disk refused a write; nothing of the frame is kept, and a later one may succeed. */
export class JournalWriteError extends Error {
  override readonly name = "JournalWriteError";
  /** `ENOSPC`, `EIO` …, undefined if the system gave none. */
  readonly code: string | undefined;

  constructor(cause: unknown) {
    const text = cause instanceof Error ? cause.message : String(cause);
    super(`The journal could not be written: ${text}`, { cause });
    this.code =
      cause instanceof Error && "code" in cause && typeof cause.code === "string"
        ? cause.code
        : undefined;
  }
}

/** The journal was stopped: what was not yet on disk is not taken. */
export class JournalStoppedError extends Error {
  override readonly name = "JournalStoppedError";

  constructor() {
    super("The journal is stopped.");
  }
}
