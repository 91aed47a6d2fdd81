import { logsStream } from "@session-replay/schema";
import { literal } from "../../read/literal.ts";
import { clean } from "../../records/clean.ts";
import { momentOf } from "../../records/decode.ts";
import type { Moment } from "../../records/records.ts";
import { rowsOf } from "../../records/rows.ts";
import { countArgument, textArgument } from "../arguments.ts";
import { defaultTokens, mostTokens, nowhen, reply, untrusted } from "../reply.ts";
import { aNumber, aText, count, cursor, maxTokens, output, sessionId, text } from "../schema.ts";
import type { McpTool } from "../tool.ts";

/** Attributes that every event repeats: said once by the session's story. */
const repeated =
  /^(?:session\.|user\.|log\.record\.uid|event\.category|app\.widget|browser\.|page\.title|url\.|trace\.id|span\.id)/u;

const lineOf = (moment: Moment): string => {
  const attributes = Object.entries(moment.fields)
    .filter(([name]) => !repeated.test(name))
    .map(([name, value]) => `${name}=${clean(String(value), 120)}`);
  return `${moment.reference} ${new Date(moment.time).toISOString()} ${moment.name} ${attributes.join(" ")}`;
};

export const getEvents: McpTool = {
  name: "get_events",
  title: "Read events",
  description:
    "Events of a session with their attributes, in order; all, or only those whose name begins with a text (user.click, user.frustration, form.).",
  inputSchema: {
    type: "object",
    properties: {
      sessionId,
      name: text("begin of the events' name"),
      limit: count("1 to 200, 50 if absent"),
      cursor,
      maxTokens,
    },
    required: ["sessionId"],
    additionalProperties: false,
  },
  outputSchema: output({ sessionId: aText, events: aNumber }),
  run: async (input, { ask, signal }) => {
    const id = textArgument(input, "sessionId") ?? "";
    const name = textArgument(input, "name");
    const limit = countArgument(input, "limit", [1, 200], 50);
    const after = Number(textArgument(input, "cursor") ?? 0);
    const named = name ? ` AND STARTS_WITH(body.text, ${literal(name)})` : "";
    const query = `FROM ${logsStream} | WHERE session.id == ${literal(id)} AND session.sequence > ${Number.isSafeInteger(after) ? after : 0}${named} | SORT session.sequence ASC | LIMIT ${limit + 1}`;
    const found = rowsOf(await ask(query, signal ? { signal } : {}));
    const moments = found.slice(0, limit).flatMap((row) => momentOf(row) ?? []);
    const [first] = moments;
    const last = moments.at(-1);
    return reply({
      head: [untrusted, `${moments.length} events. Query: ${query}`],
      lines: moments.map(lineOf),
      facts: { sessionId: id, events: moments.length },
      window:
        first && last
          ? { from: new Date(first.time).toISOString(), to: new Date(last.time).toISOString() }
          : nowhen,
      more: found.length > limit,
      cursorAfter: (lines) => String(moments[Math.max(0, lines - 1)]?.sequence ?? after),
      maxTokens: countArgument(input, "maxTokens", [500, mostTokens], defaultTokens),
    });
  },
};
