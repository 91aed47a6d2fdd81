import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import process from "node:process";

/** A file whose end grows; what was appended is on disk when `append` resolves. */
export interface DurableFile {
  append(buffers: readonly Uint8Array[]): Promise<void>;
  truncate(length: number): Promise<void>;
  close(): Promise<void>;
}

/** On Linux the write itself waits for the disk, which saves a second call (as fdatasync does). */
const synchronous = process.platform === "linux";

const flags = synchronous
  ? constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND | constants.O_DSYNC
  : "a";

/** Opens or creates a file for appending. */
export async function openDurable(path: string): Promise<DurableFile> {
  const file: FileHandle = await open(path, flags);
  return {
    async append(buffers) {
      let rest = buffers;
      while (rest.length > 0) {
        const { bytesWritten } = await file.writev(rest);
        rest = following(rest, bytesWritten);
      }
      if (!synchronous) await file.datasync();
    },
    truncate: (length) => file.truncate(length),
    close: () => file.close(),
  };
}

/** What is left when so many bytes are written: a disk that fills takes a part. */
export function following(buffers: readonly Uint8Array[], written: number): readonly Uint8Array[] {
  let passed = 0;
  for (const [index, { length }] of buffers.entries()) {
    if (passed + length > written) {
      const [first, ...others] = buffers.slice(index);
      return first === undefined ? [] : [first.subarray(written - passed), ...others];
    }
    passed += length;
  }
  return [];
}
