import { execFile } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Load, LoadResult } from "./load.ts";

const execute = promisify(execFile);
const script = fileURLToPath(new URL("./load.ts", import.meta.url));

/** Runs the load generator, in a process of its own. */
export async function send(load: Load): Promise<LoadResult> {
  const { stdout } = await execute(
    process.execPath,
    ["--conditions=source", script, JSON.stringify(load)],
    { maxBuffer: 1 << 24 },
  );
  return JSON.parse(stdout);
}
