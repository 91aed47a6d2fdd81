import type { Stream } from "../catalogue.ts";
import { closest } from "../check/closest.ts";
import type { From } from "../tree/query.ts";
import type { Planner } from "./planner.ts";

const matcher = (pattern: string): RegExp =>
  new RegExp(`^${pattern.replace(/[\\^$.|?+()[\]{}]/gu, "\\$&").replaceAll("*", ".*")}$`, "u");

/** The streams that FROM names, in the order named. */
export function matchStreams(
  { patterns, ...span }: From,
  { catalogue, problem, ...planner }: Planner,
): ReadonlyMap<string, Stream> {
  const chosen = new Map<string, Stream>();
  const parts = patterns.flatMap(({ pattern, start, end }) =>
    pattern.split(",").map((text) => ({ text: text.trim(), start, end })),
  );
  for (const { text, start, end } of parts) {
    const excluded = text.startsWith("-") && chosen.size > 0;
    const name = excluded ? text.slice(1) : text.replace(/::data$/u, "");
    const matches = matcher(name);
    const found = [...catalogue.streams].filter(([stream]) => matches.test(stream));
    for (const [stream, reach] of found) {
      if (excluded) chosen.delete(stream);
      else chosen.set(stream, reach);
    }
    if (found.length > 0 || excluded || name.includes("*")) continue;
    const [near] = closest(name, catalogue.streams.keys());
    problem({ start, end }, `Unknown index [${name}]`, near ? `did you mean ${near}?` : undefined);
  }
  if (chosen.size === 0 && planner.problems.length === 0) {
    problem(span, `Unknown index [${parts.map(({ text }) => text).join(",")}]`);
  }
  return chosen;
}
