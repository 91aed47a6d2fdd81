import { logsStream, tracesStream } from "@session-replay/schema";
import type { Draft, Part } from "../claims/draft.ts";
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

/** What the counts say: that no cause is seen, no request failed, no sign of frustration is there. */
export function absences(
  scene: Scene,
  drafts: readonly Draft[],
  [events, requests]: readonly [Counted, Counted],
): readonly Draft[] {
  const count = (name: string, from: Counted): number => numberOf(from.row ?? {}, name) ?? 0;
  const counted = (name: string, from: Counted, one: string): Piece =>
    say`${number(count(name, from), from)} ${plural(count(name, from), one)}`;
  const counts = join([
    counted("errors", events, "page error"),
    say`${number(count("signs", events), events)} ${plural(count("signs", events), "sign")} of frustration`,
    counted("failed", requests, "failed request"),
  ]);
  const draft = (kind: string, part: Part, said: Piece): Draft => ({
    ...{ kind, part, said },
    basis: "observed",
    at: scene.last.time,
    weight: 1,
  });
  const none = count("errors", events) + count("signs", events) + count("failed", requests) === 0;
  const noCause = none
    ? say`no technical cause of trouble is seen: ${counts} are recorded in this session`
    : say`no technical cause of trouble is seen: of the ${counts} recorded, none is tied to what the user tried`;
  return [
    ...(drafts.some(explains) ? [] : [draft("no-cause", "verdict", noCause)]),
    ...(count("failed", requests) === 0
      ? [
          draft(
            "no-failed-call",
            "aside",
            say`no request failed in this session: ${counted("failed", requests, "failed request")} are recorded`,
          ),
        ]
      : []),
    ...(count("signs", events) === 0
      ? [
          draft(
            "no-frustration",
            "aside",
            say`no sign of frustration is recorded in this session: ${number(0, events)} were found`,
          ),
        ]
      : []),
  ];
}
