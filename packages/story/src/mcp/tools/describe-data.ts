import { logsStream, sessionsStream, streams, tracesStream } from "@session-replay/schema";
import { clean } from "../../records/clean.ts";
import { textOf } from "../../records/fields.ts";
import { rowsOf } from "../../records/rows.ts";
import { countArgument, skipArgument, textArgument } from "../arguments.ts";
import { defaultTokens, mostTokens, reply, untrusted } from "../reply.ts";
import { aNumber, cursor, maxTokens, output, text } from "../schema.ts";
import type { McpTool } from "../tool.ts";

const range = `FROM ${sessionsStream} | STATS sessions = COUNT(*), first = MIN(session.start), last = MAX(session.end)`;
const services = `FROM ${sessionsStream} | STATS sessions = COUNT(*) BY service.name, service.version | SORT sessions DESC | LIMIT 20`;

export const describeData: McpTool = {
  name: "describe_data",
  title: "Describe the data",
  description:
    "What is stored: streams, time range, applications and releases, and the columns whose name or meaning contains a word. Call it before run_query.",
  inputSchema: {
    type: "object",
    properties: {
      word: text("only columns with this word; the main ones if absent"),
      cursor,
      maxTokens,
    },
    additionalProperties: false,
  },
  outputSchema: output({ sessions: aNumber, columns: aNumber }),
  run: async (input, { ask, signal }) => {
    const options = signal ? { signal } : {};
    const [[total], apps] = [
      rowsOf(await ask(range, options)),
      rowsOf(await ask(services, options)),
    ];
    const word = textArgument(input, "word")?.toLowerCase();
    const columns = Object.entries(streams).flatMap(([stream, specs]) =>
      Object.entries(specs)
        .filter(([name, { brief, column }]) =>
          word ? `${name} ${brief}`.toLowerCase().includes(word) : column,
        )
        .map(
          ([name, { type, brief }]) =>
            `${stream === logsStream ? "logs" : stream === tracesStream ? "traces" : "sessions"} ${name} ${type}: ${brief}`,
        ),
    );
    return reply({
      head: [
        untrusted,
        `Streams: ${logsStream} (moments and logs), ${tracesStream} (spans), ${sessionsStream} (one row a session).`,
        `Sessions: ${String(total?.sessions ?? 0)}.`,
        ...apps.map(
          (row) =>
            `Application ${clean(textOf(row, "service.name") ?? "?", 60)} ${clean(textOf(row, "service.version") ?? "", 40)}: ${String(row.sessions)} sessions`,
        ),
        "Columns (attributes.x and x are the same):",
      ],
      lines: columns,
      facts: { sessions: Number(total?.sessions ?? 0), columns: columns.length },
      window: {
        from: textOf(total ?? {}, "first") ?? null,
        to: textOf(total ?? {}, "last") ?? null,
      },
      skip: skipArgument(input),
      maxTokens: countArgument(input, "maxTokens", [500, mostTokens], defaultTokens),
    });
  },
};
