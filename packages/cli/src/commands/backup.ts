import path from "node:path";
import type { Command } from "../command.ts";
import { bodyOf, connected, connectionOptions } from "../connection.ts";
import { CommandFailure } from "../failure.ts";

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

export const restore: Command = {
  name: "restore",
  summary: "Put a backup in the place of what a data folder holds; the server must be stopped.",
  arguments: [{ name: "<backup>", brief: "folder of the backup" }],
  options: [{ flags: "--data <folder>", brief: "the data folder", required: true }],
  examples: ["restore backups/2026-11-23 --data .session-replay"],
  async run(input, io) {
    const folder = path.resolve(io.cwd, input.text("data") ?? "");
    const { restoreInto } = await import("@session-replay/server");
    const from = path.resolve(io.cwd, input.argument(0) ?? "");
    const aside = await restoreInto(from, folder).catch((error: unknown) => {
      throw new CommandFailure(error instanceof Error ? error.message : String(error));
    });
    io.out("Restored.\n");
    if (aside !== undefined) io.note(`What was there is in ${aside}`);
  },
};
