import { logsStream, tracesStream } from "@session-replay/schema";
import type { Draft } from "../claims/draft.ts";
import { join, number, type Piece, say } from "../claims/piece.ts";
import { literal } from "../read/literal.ts";
import { numberOf } from "../records/fields.ts";
import type { Row } from "../records/rows.ts";
import type { Scene } from "../scene/scene.ts";
import { plural } from "../words/plural.ts";

/** A problem of this weight could explain how a visit went. */
const explaining = 0.7;

/** Whether a claim names something that could be a technical cause. */
export const explains = (draft: Draft): boolean =>
  (draft.part === "problem" || draft.part === "cause") && draft.weight >= explaining;

/** Queries that count what could have gone wrong in a session. */
export const absenceQueries = (sessionId: string): readonly string[] => [
  `FROM ${logsStream} | WHERE session.id == ${literal(sessionId)} | STATS errors = COUNT(*) WHERE body.text == "user.error", signs = COUNT(*) WHERE frustration.type IS NOT NULL`,
  `FROM ${tracesStream} | WHERE session.id == ${literal(sessionId)} | STATS failed = COUNT(*) WHERE http.response.status_code >= 400 OR status.code == "Error"`,
];

interface Counted {
  readonly reference: string;
  readonly row: Row | undefined;
}

/** What the counts say when no rule found a cause. */
export function absence(scene: Scene, [events, requests]: readonly [Counted, Counted]): Draft {
  const counted = (name: string, from: Counted, one: string, many: string): Piece => {
    const count = numberOf(from.row ?? {}, name) ?? 0;
    return say`${number(count, from)} ${plural(count, one, many)}`;
  };
  const counts = [
    counted("errors", events, "page error", "page errors"),
    counted("signs", events, "sign of frustration", "signs of frustration"),
    counted("failed", requests, "failed request", "failed requests"),
  ];
  const none = counts.every((piece) => piece.text.startsWith("0 "));
  return {
    kind: "no-cause",
    part: "verdict",
    basis: "observed",
    at: scene.last.time,
    weight: 1,
    said: none
      ? say`no technical cause is seen: ${join(counts)} are recorded in this session`
      : say`no technical cause is seen: of the ${join(counts)} recorded, none is tied to what the user tried`,
  };
}
