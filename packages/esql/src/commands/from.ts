import { parseName } from "../parse/name.ts";
import { matchStreams } from "../plan/match-streams.ts";
import { readStreams } from "../plan/read-streams.ts";
import { lexSource } from "../text/lexer.ts";
import type { From } from "../tree/query.ts";
import type { CommandSpec } from "./spec.ts";

/** Names that METADATA knows; this engine has values for the first only. */
export const from: CommandSpec<From> = {
  kind: "from",
  keyword: "FROM",
  source: true,
  syntax: "FROM pattern [, pattern …] [METADATA field [, field …]]",
  brief: "Reads streams: by name, by pattern with `*`, several with commas, less those after `-`.",
  examples: ["FROM logs-generic.otel-default", "FROM logs-*,-logs-other METADATA _index"],
  parse: ({ cursor, ...reader }, start) => {
    const patterns: { pattern: string; start: number; end: number }[] = [];
    do {
      const token = lexSource(cursor.text, cursor.lastEnd());
      if (!token) throw cursor.unexpected(cursor.peek(), "an index name or pattern");
      cursor.seek(token.end);
      patterns.push({ pattern: token.value, start: token.start, end: token.end });
    } while (cursor.take(","));
    const metadata = cursor.take("METADATA") ? [parseName({ cursor, ...reader })] : [];
    while (metadata.length > 0 && cursor.take(",")) metadata.push(parseName({ cursor, ...reader }));
    return { kind: "from", patterns, metadata, start, end: cursor.lastEnd() };
  },
  plan: (command, planner) => {
    const streams = matchStreams(command, planner);
    readStreams(streams, command.metadata, planner);
  },
};
