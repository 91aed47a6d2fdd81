import { execFile } from "node:child_process";
import path from "node:path";
import process from "node:process";
import { promisify } from "node:util";

const room = path.join(import.meta.dirname, "..", "..", "packages", "ui");

/** Builds the window's pages as `npm start` does; returns the folder they are in. */
export async function builtPages(): Promise<string> {
  await promisify(execFile)(process.execPath, ["--conditions=source", path.join(room, "build.ts")]);
  return path.join(room, "dist");
}
