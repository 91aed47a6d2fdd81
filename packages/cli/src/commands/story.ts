import type { Answer } from "@session-replay/server";
import { renderMarkdown } from "@session-replay/server/answer-text";
import type { Command } from "../command.ts";
import { bodyOf, connected, connectionOptions } from "../connection.ts";
import { printAnswer } from "../output/print-answer.ts";

function render(story: Answer, format: string | undefined, url: string | undefined): string {
  if (format === "json") return `${JSON.stringify(story, null, 2)}\n`;
  return format === "markdown" ? renderMarkdown(story, url) : printAnswer(story);
}

export const story: Command = {
  name: "story",
  summary: "Tell what happened in one session.",
  arguments: [{ name: "<session>", brief: "id of the session" }],
  options: [
    {
      flags: "--format <format>",
      brief: "how to print the story",
      default: "text",
      choices: ["text", "markdown", "json"],
    },
    ...connectionOptions,
  ],
  examples: ["story sess_abc123 --format markdown"],
  run: (input, io) =>
    connected(input, io, async ({ call }) => {
      const id = encodeURIComponent(input.argument(0) ?? "");
      const reply = await call(`/api/sessions/${id}/story`);
      const { story: told } = await bodyOf<{ story: Answer }>(reply);
      io.out(render(told, input.text("format"), input.text("url")));
    }),
};
