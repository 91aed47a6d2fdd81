import type { Answered, Cell } from "@session-replay/esql";
import { clean } from "../../records/clean.ts";
import { countArgument, skipArgument, textArgument } from "../arguments.ts";
import {
  defaultTokens,
  failure,
  mostTokens,
  nowhen,
  reply,
  untrusted,
  type Window,
} from "../reply.ts";
import { aNumber, cursor, maxTokens, output, text, texts } from "../schema.ts";
import type { McpTool } from "../tool.ts";

const shown = (cell: Cell): string =>
  cell === null ? "" : clean(Array.isArray(cell) ? cell.join(",") : String(cell), 300);

/** From the earliest to the latest time that the rows name. */
function windowOf(columns: Answered["columns"], rows: Answered["rows"]): Window {
  const dates = columns.flatMap(({ type }, index) => (type === "date" ? [index] : []));
  const times = rows
    .flatMap((cells) => dates.flatMap((index) => cells[index] ?? []))
    .map((cell) => Date.parse(String(cell)))
    .filter(Number.isFinite)
    .toSorted((a, b) => a - b);
  const [first, last] = [times[0], times.at(-1)];
  return first === undefined || last === undefined
    ? nowhen
    : { from: new Date(first).toISOString(), to: new Date(last).toISOString() };
}

export const runQuery: McpTool = {
  name: "run_query",
  title: "Run an ES|QL query",
  description:
    "Runs an ES|QL query and returns its rows as tab-separated lines, without empty columns. End with LIMIT; see describe_data for columns. Queries only read.",
  inputSchema: {
    type: "object",
    properties: {
      query: text("ES|QL, e.g. FROM logs-* | STATS n = COUNT(*) BY body.text"),
      cursor,
      maxTokens,
    },
    required: ["query"],
    additionalProperties: false,
  },
  outputSchema: output({ rows: aNumber, columns: aNumber, warnings: texts }),
  run: async (input, { ask, signal }) => {
    const query = textArgument(input, "query") ?? "";
    try {
      const { columns, rows, partial, warnings } = await ask(query, signal ? { signal } : {});
      // Columns in which nothing stands would take the room of rows.
      const filled = columns.flatMap((column, index) =>
        rows.length === 0 || rows.some((cells) => (cells[index] ?? null) !== null)
          ? [{ ...column, index }]
          : [],
      );
      return reply({
        head: [untrusted, filled.map(({ name, type }) => `${name}:${type}`).join("\t")],
        lines: rows.map((cells) =>
          filled.map(({ index }) => shown(cells[index] ?? null)).join("\t"),
        ),
        facts: { rows: rows.length, columns: columns.length, warnings: warnings.slice(0, 3) },
        window: windowOf(columns, rows),
        skip: skipArgument(input),
        more: partial,
        maxTokens: countArgument(input, "maxTokens", [500, mostTokens], defaultTokens),
      });
    } catch (error) {
      return failure(error instanceof Error ? error.message : "The query failed.");
    }
  },
};
