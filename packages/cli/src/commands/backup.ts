import path from "node:path";
import type { Command } from "../command.ts";
import { bodyOf, connected, connectionOptions } from "../connection.ts";
import { CommandFailure, UsageError } from "../failure.ts";

export const backup: Command = {
  name: "backup",
  summary: "Write a backup into the data folder, while the server runs.",
  options: connectionOptions,
  examples: ["backup", "backup --data .session-replay"],
  run: (input, io) =>
    connected(input, io, async ({ call }) => {
      const { folder } = await bodyOf<{ folder: string }>(
        await call("/api/backup", { method: "POST", body: {} }),
      );
      io.out(`${folder}\n`);
    }),
};

async function isServed(url: string, folder: string): Promise<boolean> {
  const reply = await fetch(new URL("/api/about", url)).catch(() => undefined);
  if (reply === undefined) return false;
  const about: { dataFolder?: string } = await bodyOf<{ dataFolder?: string }>(reply).catch(
    () => ({}),
  );
  return about.dataFolder === folder;
}

export const restore: Command = {
  name: "restore",
  summary: "Put a backup in the place of what a data folder holds; the server must be stopped.",
  arguments: [{ name: "<backup>", brief: "folder of the backup" }],
  options: [
    { flags: "--data <folder>", brief: "the data folder" },
    { flags: "--url <url>", brief: "where its server would be", default: "http://127.0.0.1:4318" },
  ],
  examples: ["restore backups/2026-11-23 --data .session-replay"],
  async run(input, io) {
    const data = input.text("data");
    if (data === undefined) throw new UsageError("--data FOLDER is needed");
    const folder = path.resolve(io.cwd, data);
    if (await isServed(input.text("url") ?? "", folder)) {
      throw new CommandFailure("A server uses this data folder: stop it first");
    }
    const { restoreBackup } = await import("@session-replay/server");
    const from = path.resolve(io.cwd, input.argument(0) ?? "");
    const aside = await restoreBackup(from, path.join(folder, "store")).catch((error: unknown) => {
      throw new CommandFailure(error instanceof Error ? error.message : String(error));
    });
    io.out("Restored.\n");
    if (aside !== undefined) io.note(`What was there is in ${aside}`);
  },
};
