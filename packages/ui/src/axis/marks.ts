import type { EventRecord, SessionDetail, SpanDetail } from "@session-replay/server/api";
import {
  callName,
  callResult,
  hasFailed,
  isBrowserSpan,
  spanDepths,
  spanMilliseconds,
} from "../session/calls.ts";
import { describe } from "../session/describe.ts";
import { numberOf } from "../session/fields.ts";
import type { MomentKind } from "../session/moment.ts";
import { visitsOf } from "../session/visits.ts";
import type { LaneId, Mark } from "./mark.ts";

/** Rows of a lane of bars; deeper spans share the last. */
export const barRows = 3;

type Drawn = Pick<Mark, "lane" | "shape">;

const drawnAs: Readonly<Record<MomentKind, Drawn | undefined>> = {
  click: { lane: "user", shape: "dot" },
  form: { lane: "user", shape: "field" },
  frustration: { lane: "frustration", shape: "bolt" },
  error: { lane: "error", shape: "cross" },
  vital: { lane: "vital", shape: "text" },
  page: undefined,
  request: undefined,
  session: undefined,
  other: undefined,
};

function eventMark(event: EventRecord): Mark | undefined {
  const { kind, title, tone } = describe(event);
  const drawn = drawnAs[kind];
  if (!drawn) return undefined;
  const to = Date.parse(event.time);
  const lasted =
    numberOf(event.attributes, "frustration.duration_ms") ??
    numberOf(event.attributes, "form.time_spent_ms") ??
    0;
  // Both are told when they are over, so the mark reaches back from there.
  return {
    ...drawn,
    reference: event.reference,
    from: to - lasted,
    to,
    label: title,
    tone,
    row: 0,
  };
}

function spanMark(span: SpanDetail, lane: LaneId, row: number): Mark {
  const from = Date.parse(span.time);
  const name = lane === "network" ? callName(span) : `${span.service ?? ""} ${span.name}`.trim();
  return {
    lane,
    reference: span.reference,
    from,
    to: from + spanMilliseconds(span),
    label: `${name}, ${callResult(span)}`,
    tone: hasFailed(span) ? "bad" : "neutral",
    shape: "bar",
    row: Math.min(row, barRows - 1),
  };
}

/** Gives overlapping bars rows of their own, first fit, until the rows are used up. */
function stacked(marks: readonly Mark[]): readonly Mark[] {
  const freeAt: number[] = Array.from({ length: barRows }, () => Number.NEGATIVE_INFINITY);
  return marks
    .toSorted((a, b) => a.from - b.from)
    .map((mark) => {
      const free = freeAt.findIndex((time) => time <= mark.from);
      const row = free === -1 ? barRows - 1 : free;
      freeAt[row] = Math.max(freeAt[row] ?? 0, mark.to);
      return { ...mark, row };
    });
}

function spanMarks(detail: SessionDetail): readonly Mark[] {
  const browser = detail.spans.filter((span) => isBrowserSpan(span, detail));
  const back = detail.spans.filter((span) => !isBrowserSpan(span, detail));
  const depths = spanDepths(back);
  return [
    ...stacked(browser.map((span) => spanMark(span, "network", 0))),
    ...back.map((span) => spanMark(span, "backend", depths.get(span.spanId) ?? 0)),
  ];
}

const logMarks = (detail: SessionDetail): readonly Mark[] =>
  detail.logs
    .filter(({ severity }) => /^(ERROR|FATAL)/iu.test(severity ?? ""))
    .map((log) => {
      const from = Date.parse(log.time);
      const label = `${log.service ?? "log"}: ${log.name}`;
      return {
        lane: "error",
        reference: log.reference,
        from,
        to: from,
        label,
        tone: "bad",
        shape: "cross",
        row: 0,
      };
    });

/** Everything that the time axis of a session draws, in the order of time. */
export function marksOf(detail: SessionDetail): readonly Mark[] {
  const end = Date.parse(detail.session.end);
  const bands = visitsOf(detail, end).map(
    ({ path, from, to, reference }): Mark => ({
      lane: "page",
      reference,
      from,
      to,
      label: path,
      tone: "neutral",
      shape: "band",
      row: 0,
    }),
  );
  return [
    ...bands,
    ...detail.events.flatMap((event) => eventMark(event) ?? []),
    ...spanMarks(detail),
    ...logMarks(detail),
  ].toSorted((a, b) => a.from - b.from);
}
