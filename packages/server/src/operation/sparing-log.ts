import type { LogLine } from "../options.ts";

const quietMs = 60_000;
const mostKinds = 200;

interface Told {
  readonly at: number;
  /** Lines of this kind that were left out since. */
  left: number;
}

/** Of the same trouble only numbers differ: bytes held, a port, a line. */
const kindOf = ({ level, message }: LogLine): string => `${level} ${message.replace(/\d+/g, "0")}`;

/**
 * A log in which a warning or an error that repeats is told at once and then once a minute, with
 * `repeated`, the number left out meanwhile: a full disk fails every request, and a line for each
 * would only fill it further.
 */
export function sparingLog(log: (line: LogLine) => void, clock: () => number) {
  const told = new Map<string, Told>();
  return (line: LogLine): void => {
    if (line.level === "info") {
      log(line);
      return;
    }
    const kind = kindOf(line);
    const now = clock();
    const before = told.get(kind);
    // A clock that was set back must not silence the log.
    if (before && Math.abs(now - before.at) < quietMs) {
      before.left += 1;
      return;
    }
    told.delete(kind);
    told.set(kind, { at: now, left: 0 });
    const [oldest] = told.keys();
    if (told.size > mostKinds && oldest !== undefined) told.delete(oldest);
    log(before?.left ? { ...line, repeated: before.left } : line);
  };
}
