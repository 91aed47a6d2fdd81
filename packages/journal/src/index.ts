export type { Remainder } from "./erase-frames.ts";
export { JournalFullError, JournalStoppedError, JournalWriteError } from "./errors.ts";
export type { Frame, Signal, StoredFrame } from "./frame.ts";
export {
  type Journal,
  type JournalOptions,
  type JournalStats,
  type OpenReaderOptions,
  openJournal,
} from "./journal.ts";
export { type ReadFrames, readStretch, type Stretch } from "./read-frames.ts";
export type { JournalReader, ReadOptions, SkippedBytes } from "./reader.ts";
export type { CutTail } from "./recover.ts";
