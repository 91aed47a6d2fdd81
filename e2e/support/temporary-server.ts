import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { startServer } from "@session-replay/server";

/** A folder that is gone when `remove` is called. */
export function temporaryFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(path.join(os.tmpdir(), "session-replay-e2e-"));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A server of its own on a free port, with an empty data folder. */
export async function temporaryServer(uiFolder?: string): Promise<{
  readonly url: string;
  readonly stop: () => Promise<void>;
}> {
  const { folder, remove } = temporaryFolder();
  const server = await startServer({
    dataFolder: folder,
    port: 0,
    ...(uiFolder ? { uiFolder } : {}),
    log: (line) => {
      if (line.level !== "info") console.error(line);
    },
  });
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      remove();
    },
  };
}
