import type { Command } from "../command.ts";
import { connected, connectionOptions, good } from "../connection.ts";

export const exportRecords: Command = {
  name: "export",
  summary: "Write all records of a stream to standard output.",
  options: [
    {
      flags: "--format <format>",
      brief: "how to write them",
      default: "ndjson",
      choices: ["ndjson", "csv"],
    },
    {
      flags: "--stream <stream>",
      brief: "what to write",
      default: "logs",
      choices: ["logs", "traces", "sessions"],
    },
    { flags: "--from <time>", brief: "records since this time (ISO 8601)" },
    { flags: "--to <time>", brief: "records until this time (ISO 8601)" },
    ...connectionOptions,
  ],
  examples: ["export --format csv --stream sessions > sessions.csv"],
  run: (input, io) =>
    connected(input, io, async ({ call }) => {
      const search = new URLSearchParams();
      for (const name of ["format", "stream", "from", "to"]) {
        const value = input.text(name);
        if (value !== undefined) search.set(name, value);
      }
      const reply = await good(await call(`/api/export?${search}`));
      const decoder = new TextDecoder();
      for await (const chunk of reply.body ?? []) io.out(decoder.decode(chunk, { stream: true }));
      io.out(decoder.decode());
    }),
};
