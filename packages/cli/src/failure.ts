/** The command was used wrongly: exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** The command could not do what was asked: exit code 1. */
export class CommandFailure extends Error {
  override readonly name = "CommandFailure";
}
