import { sessionsStream } from "@session-replay/schema";
import { signs } from "../../questions/plans/signs.ts";
import { containing, instant } from "../../read/literal.ts";
import { clean } from "../../records/clean.ts";
import { numberOf, textOf } from "../../records/fields.ts";
import { type Row, rowsOf } from "../../records/rows.ts";
import { pathOfUrl } from "../../records/url.ts";
import { countArgument, textArgument, timeArgument } from "../arguments.ts";
import { defaultTokens, mostTokens, reply, untrusted, type Window } from "../reply.ts";
import { choice, count, cursor, maxTokens, output, since, text, texts, until } from "../schema.ts";
import type { McpTool } from "../tool.ts";

const iso = (time: number | undefined): string | null =>
  time === undefined ? null : new Date(time).toISOString();

/** Where nothing was found, the time that was looked at. */
const asked = (from: number | undefined, to: number | undefined): Window => ({
  from: iso(from),
  to: iso(to),
});

/** Also an id is written by a browser. */
const idOf = (row: Row): string => clean(textOf(row, "session.id") ?? "", 200);

const lineOf = (row: Row): string => {
  const who = textOf(row, "user.name", "user.email", "user.id");
  const exit = textOf(row, "page.exit");
  const signed = Object.keys(signs).flatMap((type) => {
    const number = numberOf(row, `frustration.${type}`) ?? 0;
    return number > 0 ? [`${type} ${number}`] : [];
  });
  return [
    idOf(row),
    textOf(row, "session.start") ?? "",
    clean(who ?? "anonymous", 60),
    exit ? `last ${clean(pathOfUrl(exit), 60)}` : "",
    `${numberOf(row, "event.count") ?? 0} events`,
    `errors ${numberOf(row, "error.count") ?? 0}`,
    `failed requests ${numberOf(row, "request.failed_count") ?? 0}`,
    ...signed,
  ]
    .filter(Boolean)
    .join(" | ");
};

export const findSessions: McpTool = {
  name: "find_sessions",
  title: "Find sessions",
  description:
    "Sessions, newest first: by person (name, e-mail or id), page, sign of frustration, errors, time. One line each, with the id for the other tools.",
  inputSchema: {
    type: "object",
    properties: {
      person: text("part of a name, e-mail or user id"),
      page: text("part of the first or last page's address"),
      sign: choice(
        [...Object.keys(signs), "error", "failed_request", "any"],
        "only sessions with it",
      ),
      since,
      until,
      limit: count("1 to 100, 20 if absent"),
      cursor,
      maxTokens,
    },
    additionalProperties: false,
  },
  outputSchema: output({ ids: texts, query: text("ES|QL that found them") }),
  run: async (input, { ask, clock, signal }) => {
    const now = clock();
    const from = timeArgument(input, "since", now);
    const to = timeArgument(input, "cursor", now) ?? timeArgument(input, "until", now);
    const person = textArgument(input, "person")?.toLowerCase();
    const page = textArgument(input, "page");
    const sign = textArgument(input, "sign");
    const limit = countArgument(input, "limit", [1, 100], 20);
    const signConditions: Readonly<Record<string, string>> = {
      error: "error.count > 0",
      failed_request: "request.failed_count > 0",
      any: "frustration.count > 0 OR error.count > 0 OR request.failed_count > 0",
    };
    const conditions = [
      "session.id IS NOT NULL",
      ...(from === undefined ? [] : [`session.end >= ${instant(from)}`]),
      ...(to === undefined ? [] : [`session.start < ${instant(to)}`]),
      ...(person
        ? [
            ["user.name", "user.email", "user.id"]
              .map((column) => `TO_LOWER(${column}) LIKE ${containing(person)}`)
              .join(" OR "),
          ]
        : []),
      ...(page
        ? [`page.entry LIKE ${containing(page)} OR page.exit LIKE ${containing(page)}`]
        : []),
      ...(sign && Object.hasOwn(signs, sign) ? [`frustration.${sign} > 0`] : []),
      ...(sign && signConditions[sign] ? [signConditions[sign]] : []),
    ].map((condition) => `(${condition})`);
    const query = `FROM ${sessionsStream} | WHERE ${conditions.join(" AND ")} | SORT session.start DESC | LIMIT ${limit + 1}`;
    const rows = rowsOf(await ask(query, signal ? { signal } : {}));
    const shown = rows.slice(0, limit);
    const startOf = (row: Row | undefined): string => textOf(row ?? {}, "session.start") ?? "";
    return reply({
      head: [
        untrusted,
        `${shown.length}${rows.length > limit ? " or more" : ""} sessions. Query: ${query}`,
      ],
      lines: shown.map(lineOf),
      facts: { query, ids: shown.map(idOf) },
      window:
        shown.length > 0 ? { from: startOf(shown.at(-1)), to: startOf(shown[0]) } : asked(from, to),
      more: rows.length > limit,
      cursorAfter: (lines) => startOf(shown[lines - 1]),
      maxTokens: countArgument(input, "maxTokens", [500, mostTokens], defaultTokens),
    });
  },
};
