// Plain JavaScript for Node 20.19: it runs before anything is installed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";

export const root = path.resolve(import.meta.dirname, "..");
const run = (command, args, options = {}) =>
  spawnSync(command, args, { cwd: root, stdio: "inherit", ...options }).status === 0;

const lockfileDigest = (folder) =>
  createHash("sha256")
    .update(readFileSync(path.join(folder, "package-lock.json")))
    .digest("hex");

/** Installs from a folder's lockfile unless its node_modules already matches it. */
function install(folder) {
  const stamp = path.join(folder, "node_modules", ".session-replay-installed");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lockfileDigest(folder)) return;
  // `npm ci` refuses the lockfile where a registry lacks other platforms' optional binaries.
  const options = ["--no-audit", "--no-fund", "--loglevel=error"];
  if (!run("npm", ["install", ...options], { cwd: folder })) {
    throw new Error("npm install failed: see its messages above");
  }
  // npm may have written to the lockfile.
  writeFileSync(stamp, lockfileDigest(folder));
}

/** What everything here needs. */
export function installPackages() {
  install(root);
}

/** What only the tests need: other people's clients, and heavy. */
export function installTestTools() {
  install(path.join(root, "e2e", "tools"));
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
