import type { Answer } from "@session-replay/server";
import type { Command } from "../command.ts";
import { connected, connectionOptions, good } from "../connection.ts";
import { CommandFailure } from "../failure.ts";
import { printAnswer } from "../output/print-answer.ts";

export const ask: Command = {
  name: "ask",
  summary: "Ask in plain words what happened; every sentence cites what proves it.",
  arguments: [
    { name: "<question>", brief: "for example: what happened to user David on checkout?" },
  ],
  options: [
    { flags: "--json", brief: "print the whole answer as JSON" },
    { flags: "--session <id>", brief: "ask about this session only" },
    { flags: "--time-zone <name>", brief: "time zone of times in the question" },
    ...connectionOptions,
  ],
  examples: [`ask "what happened to user David on checkout?"`],
  run: (input, io) =>
    connected(input, io, async ({ call }) => {
      const sessionId = input.text("session");
      const timeZone = input.text("time-zone") ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
      const reply = await good(
        await call("/api/ask", {
          method: "POST",
          body: {
            question: input.argument(0),
            timeZone,
            ...(sessionId === undefined ? {} : { sessionId }),
          },
        }),
      );
      const text = await reply.text();
      if (input.flag("json")) {
        io.out(`${text.trimEnd()}\n`);
        return;
      }
      const answer: Answer = JSON.parse(text);
      io.out(printAnswer(answer));
      if (answer.status === "cannot") throw new CommandFailure("This could not be answered");
    }),
};
