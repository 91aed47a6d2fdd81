import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { StoredFrame } from "@session-replay/journal";

/** Folder of these requests within the data folder. */
export const SET_ASIDE = "set-aside";

/** Keeps the body of a request that cannot be stored in a file of its own. */
export async function setAside(folder: string, frame: StoredFrame): Promise<void> {
  const { signal, contentType, position, body } = frame;
  const ending = contentType === "application/json" ? "json" : "protobuf";
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${signal}-${position}.${ending}`), body);
}
