import type { Command } from "../command.ts";
import { bodyOf, connected, connectionOptions } from "../connection.ts";
import { UsageError } from "../failure.ts";
import { table } from "../output/table.ts";

interface Entry {
  readonly time: number;
  readonly actor: string;
  readonly action: string;
}

export const audit: Command = {
  name: "audit",
  summary: "Show who looked at whose sessions, and who changed something, newest first.",
  options: [
    { flags: "--user <id>", brief: "looks at this person's sessions" },
    { flags: "--session <id>", brief: "looks at this session" },
    { flags: "--last <number>", brief: "how many entries", default: "100" },
    ...connectionOptions,
  ],
  examples: ["audit --last 20", "audit --user david"],
  run: (input, io) =>
    connected(input, io, async ({ call }) => {
      const search = new URLSearchParams({ limit: input.text("last") ?? "100" });
      const [user, session] = [input.text("user"), input.text("session")];
      if (user !== undefined && session !== undefined) {
        throw new UsageError("Give either --user ID or --session ID");
      }
      if (user !== undefined) search.set("user", user);
      if (session !== undefined) search.set("session", session);
      const reply = await call(`/api/audit?${search}`);
      const { entries } = await bodyOf<{ entries: readonly Entry[] }>(reply);
      io.out(
        table(
          ["time", "who", "did"],
          entries.map(({ time, actor, action }) => [new Date(time).toISOString(), actor, action]),
        ),
      );
    }),
};
