import type { Answer } from "@session-replay/server";
import { renderMarkdown } from "@session-replay/server/answer-text";
import type { Command } from "../command.ts";
import { bodyOf, connected, connectionOptions } from "../connection.ts";
import { printAnswer } from "../output/print-answer.ts";
import { durationMs } from "../parse-values.ts";

export const digest: Command = {
  name: "digest",
  summary:
    "The problems of the last hours, how many people each hurt, and one proven example each.",
  options: [
    { flags: "--since <duration>", brief: "how far to look back", default: "24h" },
    {
      flags: "--format <format>",
      brief: "how to print it",
      default: "text",
      choices: ["text", "markdown", "json"],
    },
    ...connectionOptions,
  ],
  examples: ["digest", "digest --since 7d --format markdown"],
  run: (input, io) =>
    connected(input, io, async ({ call }) => {
      const hours = durationMs("since", input.text("since") ?? "24h") / 3_600_000;
      const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
      const search = new URLSearchParams({ hours: String(hours), timeZone });
      const answer = await bodyOf<Answer>(await call(`/api/digest?${search}`));
      switch (input.text("format")) {
        case "json":
          return io.out(`${JSON.stringify(answer, null, 2)}\n`);
        case "markdown":
          return io.out(renderMarkdown(answer, input.text("url")));
        default:
          return io.out(printAnswer(answer));
      }
    }),
};
