import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { CommandFailure } from "./failure.ts";

/** The part of the demo shop that the command line uses; it lives in the repository's examples. */
export interface DemoShop {
  readonly loadRecording: (options: {
    readonly url: string;
    readonly now: number;
  }) => Promise<{ readonly sessions: readonly unknown[] }>;
  readonly startShop: (options: {
    readonly otlpUrl: string;
  }) => Promise<{ readonly url: string; readonly stop: () => Promise<void> }>;
  readonly driveShop: (options: {
    readonly sessions: number;
    readonly shopUrl: string;
    readonly chromiumPath: string;
    readonly log: (line: string) => void;
  }) => Promise<{ readonly sessions: readonly unknown[] }>;
}

const entry = path.resolve(import.meta.dirname, "..", "..", "..", "examples", "shop", "index.ts");

/** Loads the demo shop, which is not part of the published package. */
export async function loadDemoShop(): Promise<DemoShop> {
  if (!existsSync(entry)) {
    throw new CommandFailure("The demo shop is part of the repository: clone it and run npm start");
  }
  return (await import(pathToFileURL(entry).href)) as DemoShop;
}

const chromiumPaths = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Path of the machine's Chromium. */
export function findChromium(named: string | undefined): string {
  const found = [named, ...chromiumPaths].find((file) => file !== undefined && existsSync(file));
  if (found !== undefined) return found;
  throw new CommandFailure(
    "There is no Chromium: install one (Debian: apt-get install chromium) or name it with --chromium or CHROMIUM_PATH",
  );
}
