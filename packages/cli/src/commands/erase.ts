import type { Command } from "../command.ts";
import { bodyOf, connected, connectionOptions } from "../connection.ts";
import { UsageError } from "../failure.ts";

export const erase: Command = {
  name: "erase",
  summary: "Remove every trace of a person or of a session.",
  options: [
    { flags: "--user <id>", brief: "id or e-mail address of the person" },
    { flags: "--session <id>", brief: "id of the session" },
    ...connectionOptions,
  ],
  examples: ["erase --user david", "erase --session sess_abc123"],
  run: (input, io) =>
    connected(input, io, async ({ call }) => {
      const user = input.text("user");
      const session = input.text("session");
      if ((user === undefined) === (session === undefined)) {
        throw new UsageError("Give either --user ID or --session ID");
      }
      const body = user === undefined ? { session } : { user };
      const reply = await call("/api/erase", { method: "POST", body });
      const erased = await bodyOf<{ sessions: number; records: number }>(reply);
      io.out(`Erased ${erased.sessions} sessions, ${erased.records} records.\n`);
    }),
};
