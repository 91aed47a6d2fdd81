import { spawn } from "node:child_process";
import process from "node:process";
import { nodeFlags, processEnvironment } from "../packages/server/process-settings.js";
import { installPackages, pinnedNode, root } from "./setup.mjs";

installPackages();
const child = spawn(pinnedNode(), [...nodeFlags, "scripts/start.ts", ...process.argv.slice(2)], {
  cwd: root,
  // Over the channel the server sees that this process was killed, and does not outlive it.
  stdio: ["inherit", "inherit", "inherit", "ipc"],
  env: processEnvironment(process.env),
});
// A terminal sends Ctrl+C to the whole group; what reaches only this process is passed on.
process.on("SIGINT", () => undefined);
for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code) => process.exit(code ?? 1));
