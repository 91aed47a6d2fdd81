#!/usr/bin/env node
// Plain JavaScript for any Node: it hands over to the workspace's own Node, which runs TypeScript.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { nodeFlags, processEnvironment } from "@session-replay/server/process-settings";

const main = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "src", "main.ts");

function pinnedNode() {
  const name = process.platform === "win32" ? "node.exe" : "node";
  let folder = path.dirname(main);
  while (path.dirname(folder) !== folder) {
    const candidate = path.join(folder, "node_modules", "node", "bin", name);
    if (existsSync(candidate)) return candidate;
    folder = path.dirname(folder);
  }
  return process.execPath;
}

const child = spawn(pinnedNode(), [...nodeFlags, main, ...process.argv.slice(2)], {
  // Over the channel the server sees that this process was killed, and does not outlive it.
  stdio: ["inherit", "inherit", "inherit", "ipc"],
  env: processEnvironment(process.env),
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  // The terminal sends its signals to both processes; what is sent to this one alone is passed on.
  process.on(signal, () => child.kill(signal));
}
child.on("error", (error) => {
  process.stderr.write(`session-replay could not start: ${error.message}\n`);
  process.exit(1);
});
child.on("exit", (code, signal) => process.exit(signal === null ? (code ?? 1) : 1));
