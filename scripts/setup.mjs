// Plain JavaScript for Node 20.19: it runs before anything is installed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";

export const root = path.resolve(import.meta.dirname, "..");
const stamp = path.join(root, "node_modules", ".session-replay-installed");

const run = (command, args, options = {}) =>
  spawnSync(command, args, { cwd: root, stdio: "inherit", ...options }).status === 0;

const lockfileDigest = () =>
  createHash("sha256")
    .update(readFileSync(path.join(root, "package-lock.json")))
    .digest("hex");

/** Installs from the lockfile unless node_modules already matches it. */
export function installPackages() {
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lockfileDigest()) return;
  // `npm ci` refuses the lockfile where a registry lacks other platforms' optional binaries.
  if (!run("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"])) {
    throw new Error("npm install failed: see its messages above");
  }
  // npm may have written to the lockfile.
  writeFileSync(stamp, lockfileDigest());
}

/** The Node that the workspace pins (24), not the machine's. */
export function pinnedNode() {
  const windows = process.platform === "win32";
  return path.join(root, "node_modules", "node", "bin", windows ? "node.exe" : "node");
}

/** Runs a TypeScript file of the repository on the pinned Node; returns the exit code. */
export function runTypeScript(file, args = [], env = {}) {
  const result = spawnSync(pinnedNode(), ["--conditions=source", file, ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  return result.status ?? 1;
}

const browserPaths = [
  process.env.CHROMIUM_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Path of a Chromium: the machine's, else Debian's by apt when root, else Playwright's own. */
export function installChromium() {
  const found = browserPaths.find((candidate) => candidate && existsSync(candidate));
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    const quiet = { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
    run("apt-get", ["update", "-qq"], quiet);
    if (run("apt-get", ["install", "-y", "-qq", "chromium"], quiet)) return "/usr/bin/chromium";
  }
  const cli = path.join(root, "node_modules", "playwright-core", "cli.js");
  if (run(pinnedNode(), [cli, "install", "chromium"])) {
    const printed = spawnSync(
      pinnedNode(),
      ["-e", "console.log(require('playwright-core').chromium.executablePath())"],
      { cwd: root, encoding: "utf8" },
    );
    const installed = printed.stdout.trim();
    if (existsSync(installed)) return installed;
  }
  throw new Error(
    "No Chromium: install one (Debian: apt-get install chromium) or set CHROMIUM_PATH to its path",
  );
}
