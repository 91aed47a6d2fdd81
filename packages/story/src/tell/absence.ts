import { logsStream, tracesStream } from "@session-replay/schema";
import type { Draft, Part } from "../claims/draft.ts";
import { join, number, type Piece, say } from "../claims/piece.ts";
import { literal } from "../read/literal.ts";
import { numberOf, textOf } from "../records/fields.ts";
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
}

/** The same counts from the records that were read: the queries are their proof. */
const countsOf = ({ dossier }: Scene) => ({
  errors: dossier.events.filter(({ name }) => name === "user.error").length,
  signs: dossier.events.filter(({ fields }) => textOf(fields, "frustration.type") !== undefined)
    .length,
  failed: dossier.spans.filter(
    ({ fields, status }) =>
      fields["session.id"] === dossier.sessionId &&
      ((numberOf(fields, "http.response.status_code") ?? 0) >= 400 || status === "Error"),
  ).length,
});

/** What the counts say: that no cause is seen, no request failed, no sign of frustration is there. */
export function absences(
  scene: Scene,
  drafts: readonly Draft[],
  [events, requests]: readonly [Counted, Counted],
): readonly Draft[] {
  const { errors, signs, failed } = countsOf(scene);
  const counted = (count: number, from: Counted, one: string): Piece =>
    say`${number(count, from)} ${plural(count, one)}`;
  const counts = join([
    counted(errors, events, "page error"),
    say`${counted(signs, events, "sign")} of frustration`,
    counted(failed, requests, "failed request"),
  ]);
  const draft = (kind: string, part: Part, said: Piece): Draft => ({
    ...{ kind, part, said },
    basis: "observed",
    at: scene.last.time,
    weight: 1,
  });
  const none = errors + signs + failed === 0;
  const noCause = none
    ? say`no technical cause of trouble is seen: ${counts} are recorded in this session`
    : say`no technical cause of trouble is seen: of the ${counts} recorded, none is tied to what the user tried`;
  return [
    ...(drafts.some(explains) ? [] : [draft("no-cause", "verdict", noCause)]),
    ...(failed === 0
      ? [
          draft(
            "no-failed-call",
            "aside",
            say`no request failed in this session: ${counted(failed, requests, "failed request")} are recorded`,
          ),
        ]
      : []),
    ...(signs === 0
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
