/**
 * A message without what stands in quotes: databases and parsers quote there the value that they
 * met, and that could be anything a user wrote.
 */
export const withoutQuotes = (message: string): string =>
  message
    .replace(/"(?:[^"\\]|\\.)*"/g, '"…"')
    .replace(/'(?:[^'\\]|\\.)*'/g, "'…'")
    .replace(/`[^`]*`/g, "`…`")
    .slice(0, 500);

/** What the log says of a failure: its kind, its message without quoted values, where it happened. */
export function describeError(error: unknown): { message: string; error: string; at?: string } {
  if (!(error instanceof Error)) return { message: "a failure", error: typeof error };
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  const at = frames.slice(0, 6).map((line) => line.trim().replace(/^at /, ""));
  return {
    message: withoutQuotes(error.message.split("\n", 1)[0] ?? ""),
    error: error.name,
    ...(at.length === 0 ? {} : { at: at.join(" < ") }),
  };
}
