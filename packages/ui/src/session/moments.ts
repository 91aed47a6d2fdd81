import type { EventRecord, SessionDetail, SpanDetail } from "@session-replay/server/api";
import { callName, callResult, hasFailed, isBrowserSpan, spanMilliseconds } from "./calls.ts";
import { describe } from "./describe.ts";
import { numberOf, textOf } from "./fields.ts";
import { gotBack } from "./got-back.ts";
import type { Moment } from "./moment.ts";
import { worstTone } from "./tone.ts";

/** Clicks of one burst are at most this far apart, milliseconds. */
const burstGap = 2000;

const sequenceOf = (event: EventRecord): number =>
  numberOf(event.attributes, "session.sequence") ?? 0;

/** What makes two neighbouring events one line; undefined for what always stands alone. */
function foldKey(event: EventRecord): string | undefined {
  if (event.name === "user.click")
    return `click ${textOf(event.attributes, "target.semantic_name")}`;
  if (event.name.startsWith("form.") && event.name !== "form.submit") {
    const field = textOf(event.attributes, "form.field_name");
    return field === undefined ? undefined : `form ${field}`;
  }
  return undefined;
}

function folds(previous: EventRecord, next: EventRecord): boolean {
  const key = foldKey(previous);
  if (key === undefined || key !== foldKey(next)) return false;
  return (
    next.name !== "user.click" || Date.parse(next.time) - Date.parse(previous.time) <= burstGap
  );
}

function groups(events: readonly EventRecord[]): readonly (readonly EventRecord[])[] {
  const result: EventRecord[][] = [];
  for (const event of events) {
    const group = result.at(-1);
    const previous = group?.at(-1);
    if (group && previous && folds(previous, event)) group.push(event);
    else result.push([event]);
  }
  return result;
}

/** Of a field's events the one that says most. */
const speaker = (group: readonly EventRecord[]): EventRecord | undefined =>
  ["form.invalid", "form.abandon", "form.change"]
    .map((name) => group.findLast((event) => event.name === name))
    .find((event) => event !== undefined) ?? group[0];

function eventMoment(group: readonly EventRecord[], detail: SessionDetail): Moment | undefined {
  const [first] = group;
  const told = speaker(group);
  const last = group.at(-1);
  if (!first || !told || !last) return undefined;
  const description = describe(told);
  const isClick = first.name === "user.click";
  const back = isClick ? gotBack(new Set(group.map(sequenceOf)), detail) : [];
  const traceId = back.find((line) => line.traceId !== undefined)?.traceId ?? first.traceId;
  return {
    ...description,
    reference: first.reference,
    references: [
      ...group.map((event) => event.reference),
      ...back.flatMap((line) => line.references),
    ],
    from: Date.parse(first.time),
    to: Date.parse(last.time),
    count: isClick ? group.length : 1,
    tone: worstTone([description.tone, ...back.map((line) => line.tone)]),
    gotBack: back,
    ...(traceId === undefined ? {} : { traceId }),
  };
}

function requestMoment(span: SpanDetail): Moment {
  const from = Date.parse(span.time);
  return {
    reference: span.reference,
    references: [span.reference],
    from,
    to: from + spanMilliseconds(span),
    kind: "request",
    title: callName(span),
    detail: callResult(span),
    count: 1,
    tone: hasFailed(span) ? "bad" : "neutral",
    gotBack: [],
    traceId: span.traceId,
  };
}

const isRequest = (span: SpanDetail, detail: SessionDetail): boolean =>
  span.kind === "Client" && isBrowserSpan(span, detail);

/**
 * A session as lines in the order of time: bursts and form fields folded, each click with what the
 * user got back, requests that no click caused as lines of their own.
 */
export function momentsOf(detail: SessionDetail): readonly Moment[] {
  const events = detail.events.toSorted(
    (a, b) => a.time.localeCompare(b.time) || sequenceOf(a) - sequenceOf(b),
  );
  const clicks = new Set(events.filter(({ name }) => name === "user.click").map(sequenceOf));
  const outcomes = (event: EventRecord) =>
    event.name === "user.outcome" && clicks.has(numberOf(event.attributes, "outcome.of") ?? 0);
  const caused = (span: SpanDetail) =>
    clicks.has(numberOf(span.attributes, "session.click_sequence") ?? 0);
  return [
    ...groups(events.filter((event) => !outcomes(event))).flatMap(
      (group) => eventMoment(group, detail) ?? [],
    ),
    ...detail.spans.filter((span) => isRequest(span, detail) && !caused(span)).map(requestMoment),
  ].toSorted((a, b) => a.from - b.from);
}
