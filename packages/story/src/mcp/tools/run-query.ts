import type { Cell } from "@session-replay/esql";
import { clean } from "../../records/clean.ts";
import { countArgument, textArgument } from "../arguments.ts";
import { defaultTokens, failure, mostTokens, reply, untrusted } from "../reply.ts";
import { maxTokens, text } from "../schema.ts";
import type { McpTool } from "../tool.ts";

const shown = (cell: Cell): string =>
  cell === null ? "" : clean(Array.isArray(cell) ? cell.join(",") : String(cell), 300);

export const runQuery: McpTool = {
  name: "run_query",
  title: "Run an ES|QL query",
  description:
    "Runs an ES|QL query and returns its rows as tab-separated lines. End with LIMIT; see describe_data for columns. Queries only read.",
  inputSchema: {
    type: "object",
    properties: {
      query: text("ES|QL, e.g. FROM logs-* | STATS n = COUNT(*) BY body.text"),
      maxTokens,
    },
    required: ["query"],
    additionalProperties: false,
  },
  run: async (input, { ask, signal }) => {
    const query = textArgument(input, "query") ?? "";
    try {
      const { columns, rows, partial, warnings } = await ask(query, signal ? { signal } : {});
      return reply({
        head: [untrusted, columns.map((column) => `${column.name}:${column.type}`).join("\t")],
        lines: rows.map((cells) => cells.map(shown).join("\t")),
        facts: { rows: rows.length, columns: columns.length, warnings: warnings.slice(0, 3) },
        more: partial,
        maxTokens: countArgument(input, "maxTokens", [500, mostTokens], defaultTokens),
      });
    } catch (error) {
      return failure(error instanceof Error ? error.message : "The query failed.");
    }
  },
};
