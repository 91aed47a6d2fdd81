import { createWriteStream } from "node:fs";
import { rename } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import type { Command } from "../command.ts";
import { connected, connectionOptions, good } from "../connection.ts";

export const exportRecords: Command = {
  name: "export",
  summary: "Write all records of a stream to a file, or to standard output.",
  options: [
    {
      flags: "--format <format>",
      brief: "how to write them",
      default: "ndjson",
      choices: ["parquet", "ndjson", "csv"],
    },
    {
      flags: "--stream <stream>",
      brief: "what to write",
      default: "logs",
      choices: ["logs", "traces", "sessions"],
    },
    { flags: "--output <file>", brief: "file to write, else standard output" },
    { flags: "--from <time>", brief: "records since this time (ISO 8601)" },
    { flags: "--to <time>", brief: "records until this time (ISO 8601)" },
    ...connectionOptions,
  ],
  examples: [
    "export --format csv --stream sessions > sessions.csv",
    "export --format parquet --stream logs --output logs.parquet",
  ],
  run: (input, io) =>
    connected(input, io, async ({ call }) => {
      const search = new URLSearchParams();
      for (const name of ["format", "stream", "from", "to"]) {
        const value = input.text(name);
        if (value !== undefined) search.set(name, value);
      }
      const reply = await good(await call(`/api/export?${search}`));
      const body = Readable.fromWeb(reply.body as ReadableStream<Uint8Array>);
      const output = input.text("output");
      if (output === undefined) {
        await pipeline(body, io.stdoutStream, { end: false });
        return;
      }
      const file = path.resolve(io.cwd, output);
      // It has its name when it is whole.
      await pipeline(body, createWriteStream(`${file}.partial`));
      await rename(`${file}.partial`, file);
      io.note(`Written to ${file}`);
    }),
};
