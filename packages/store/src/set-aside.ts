import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Frame, Remainder, StoredFrame } from "@session-replay/journal";

/** Folder of these requests within the data folder. */
export const SET_ASIDE = "set-aside";

/** Keeps the body of a request that cannot be stored in a file of its own. */
export async function setAside(folder: string, frame: StoredFrame): Promise<void> {
  const { signal, contentType, position, body } = frame;
  const ending = contentType === "application/json" ? "json" : "protobuf";
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${signal}-${position}.${ending}`), body);
}

const isSignal = (text: string | undefined): text is Frame["signal"] =>
  text === "logs" || text === "traces" || text === "metrics";

/** Erases from these requests what the remainder leaves out. */
export async function eraseSetAside(folder: string, remainder: Remainder): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const signal = name.split("-")[0];
    if (!isSignal(signal)) continue;
    const contentType = name.endsWith(".json") ? "application/json" : "application/x-protobuf";
    const body = new Uint8Array(await readFile(path));
    const rest = remainder({ signal, contentType, receivedAt: 0, body });
    if (rest === undefined) continue;
    if (rest.length === 0) await rm(path);
    else await writeFile(path, rest);
  }
}
