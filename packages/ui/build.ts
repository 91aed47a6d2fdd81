import path from "node:path";
import process from "node:process";
import { build } from "vite";

const room = import.meta.dirname;

/** Folder that the built window is in: `index.html` and hashed files below `assets/`. */
export const uiDist: string = path.join(room, "dist");

/** Builds the window into `uiDist`. Rejects with the bundler's message if a module does not build. */
export async function buildUi(): Promise<string> {
  const before = process.env.NODE_ENV;
  // A test runner sets its own, and would get React's development build into the pages.
  process.env.NODE_ENV = "production";
  try {
    await build({
      root: room,
      configFile: path.join(room, "vite.config.ts"),
      mode: "production",
      logLevel: "warn",
    });
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
  return uiDist;
}

if (process.argv[1] === import.meta.filename) await buildUi();
