import { readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import type { Io } from "./command.ts";
import { commands } from "./commands/index.ts";
import { runProgram } from "./program.ts";

const version = (): string => {
  const text = readFileSync(path.join(import.meta.dirname, "..", "package.json"), "utf8");
  const parsed: unknown = JSON.parse(text);
  const found: unknown =
    typeof parsed === "object" && parsed !== null ? Reflect.get(parsed, "version") : undefined;
  return String(found);
};

const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  // The second signal ends the process at once, as people expect.
  process.once(signal, () => stop.abort());
}
// The launcher was killed, not asked to stop: neither are we.
process.on("disconnect", () => process.exit(1));
process.channel?.unref();
// `session-replay query … | head` closes the pipe early: that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 1);
});

const io: Io = {
  out: (text) => process.stdout.write(text),
  note: (line) => process.stderr.write(`${line}\n`),
  env: process.env,
  cwd: process.cwd(),
  stdin: process.stdin,
  stdoutStream: process.stdout,
  stopped: stop.signal,
};

process.exitCode = await runProgram(commands, version(), process.argv.slice(2), io);
