import { spawn } from "node:child_process";
import process from "node:process";
import { installPackages, pinnedNode, root } from "./setup.mjs";

installPackages();
const child = spawn(
  pinnedNode(),
  [
    // Young garbage of a few threads is not to outweigh the data.
    ...["--conditions=source", "--disable-warning=ExperimentalWarning", "--max-semi-space-size=8"],
    "scripts/start.ts",
    ...process.argv.slice(2),
  ],
  {
    cwd: root,
    // Over the channel the server sees that this process was killed, and does not outlive it.
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    // Else glibc keeps what large requests freed: fixed thresholds give it back at once.
    env: {
      MALLOC_ARENA_MAX: "2",
      MALLOC_MMAP_THRESHOLD_: "131072",
      MALLOC_TRIM_THRESHOLD_: "131072",
      ...process.env,
    },
  },
);
// A terminal sends Ctrl+C to the whole group; what reaches only this process is passed on.
process.on("SIGINT", () => undefined);
for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code) => process.exit(code ?? 1));
