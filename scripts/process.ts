import { spawn } from "node:child_process";
import path from "node:path";
import process from "node:process";

export const root: string = path.resolve(import.meta.dirname, "..");

export interface Finished {
  readonly code: number;
  readonly output: string;
  readonly milliseconds: number;
}

/** Runs a program of node_modules/.bin (or an absolute path) and collects what it prints. */
export function runProgram(name: string, args: readonly string[]): Promise<Finished> {
  const bin = path.join(root, "node_modules", ".bin");
  const command = path.isAbsolute(name) ? name : path.join(bin, name);
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}`, FORCE_COLOR: "0" },
    });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
    const finish = (code: number, extra = "") =>
      resolve({
        code,
        output: Buffer.concat(chunks).toString("utf8") + extra,
        milliseconds: Math.round(performance.now() - started),
      });
    child.on("error", (error) => finish(1, String(error)));
    child.on("close", (code) => finish(code ?? 1));
  });
}
