import type { Draft } from "../claims/draft.ts";
import { quote, sameTrace, say, status } from "../claims/piece.ts";
import type { Line, Span } from "../records/records.ts";
import { wasBadlyAnswered } from "../scene/bearing.ts";
import type { Call } from "../scene/calls.ts";
import { pathTo } from "../scene/failure.ts";
import type { Scene } from "../scene/scene.ts";
import { reasonFor } from "./reason.ts";
import type { Rule } from "./rule.ts";
import { inService, operation, pageOf, service } from "./wording.ts";

const isError = 17;
const isWarning = 13;

/** Work that went on when the browser already had its answer: nothing could tell it of a failure. */
const cameLater = (span: Span): boolean => span.spanKind === "Consumer";

function weightOf(call: Call, span: Span | undefined): number {
  if (wasBadlyAnswered(call)) return 0.92;
  return span && cameLater(span) && call.click ? 0.75 : 0.5;
}

const common = (scene: Scene, call: Call) => ({
  kind: "hidden-failure",
  part: "problem" as const,
  basis: "linked" as const,
  at: call.span.time + 0.5,
  ...pageOf(scene, call.span),
});

const answered = ({ status: code, span }: Call) =>
  code === undefined ? "" : say`, though the browser was answered ${status(code, span)}`;

function failedInside(scene: Scene, call: Call): readonly Draft[] {
  const { span, reason } = call.failure ?? {};
  if (!span?.backEnd) return [];
  const explained = reasonFor(span, reason);
  return [
    {
      ...common(scene, call),
      weight: weightOf(call, span),
      said: say`behind ${operation(call.span)}, ${operation(span)}${inService(span)} failed${explained ? say`: ${explained}` : ""}${answered(call)}${sameTrace(span.traceId, ...pathTo(call.tree, span))}`,
    },
  ];
}

/** A line that a back end logged for the call: an error, or a warning if the user was refused. */
function loggedInside(scene: Scene, call: Call): readonly Draft[] {
  const least = wasBadlyAnswered(call) ? isWarning : isError;
  const [line] = scene.dossier.lines
    .filter((each: Line) => each.traceId === call.span.traceId && each.backEnd)
    .filter(({ severity, name }) => severity >= least && name !== "")
    .toSorted((a, b) => b.severity - a.severity);
  if (!line) return [];
  return [
    {
      ...common(scene, call),
      weight: weightOf(call, undefined),
      said: say`behind ${operation(call.span)}, ${service(line) ?? "a back end"} logged ${quote(line.name, line)}${answered(call)}${sameTrace(call.span.traceId, call.span, line)}`,
    },
  ];
}

/** A back end failed inside, though it answered the browser without an error. */
export const hiddenFailures: Rule = (scene) =>
  scene.calls.flatMap((call): readonly Draft[] => {
    if (call.failed || call.cancelled) return [];
    const inside = failedInside(scene, call);
    return inside.length > 0 ? inside : loggedInside(scene, call);
  });
