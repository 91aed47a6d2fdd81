import { readFileSync } from "node:fs";
import type { Command } from "../command.ts";
import { connected, connectionOptions, good } from "../connection.ts";
import { UsageError } from "../failure.ts";
import { visible } from "../output/visible.ts";

const accepted: Readonly<Record<string, string>> = { table: "txt", json: "json", csv: "csv" };

/** A query that is `-` is read from standard input. */
const textOf = (typed: string): string => (typed === "-" ? readFileSync(0, "utf8") : typed);

export const query: Command = {
  name: "query",
  summary: "Run an ES|QL query.",
  arguments: [{ name: "<query>", brief: "ES|QL; - reads it from standard input" }],
  options: [
    {
      flags: "--format <format>",
      brief: "how to print the answer",
      default: "table",
      choices: ["table", "json", "csv"],
    },
    { flags: "--time-zone <name>", brief: "time zone of dates without an offset" },
    ...connectionOptions,
  ],
  examples: [
    `query 'FROM logs-generic.otel-default | STATS n = COUNT(*) BY body.text | SORT n DESC'`,
    `query --format csv 'FROM session-replay-sessions | LIMIT 10' > sessions.csv`,
  ],
  run: (input, io) =>
    connected(input, io, async ({ call }) => {
      const text = textOf(input.argument(0) ?? "");
      if (text.trim() === "") throw new UsageError("The query is empty");
      const format = accepted[input.text("format") ?? "table"];
      const timeZone = input.text("time-zone");
      const reply = await good(
        await call(`/_query?format=${format}`, {
          method: "POST",
          body: { query: text, ...(timeZone === undefined ? {} : { time_zone: timeZone }) },
        }),
      );
      const warning = reply.headers.get("warning");
      if (warning !== null) io.note(`warning: ${warning}`);
      const answered = await reply.text();
      // Programs get the bytes as they are; a terminal would obey what records say.
      const body = format === accepted.table ? visible(answered) : answered;
      io.out(body.endsWith("\n") ? body : `${body}\n`);
    }),
};
