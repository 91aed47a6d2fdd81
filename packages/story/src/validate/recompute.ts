import type { Fact, FactKind } from "../answer.ts";
import { clean } from "../records/clean.ts";
import { numberOf, textOf } from "../records/fields.ts";
import type { Span, StoryRecord } from "../records/records.ts";
import { type Clocks, isBefore } from "../scene/clock.ts";
import { coveredTime } from "../scene/slowness.ts";
import { statusOf } from "../scene/span-facts.ts";
import { formatDuration } from "../words/duration.ts";
import { clockTime, day } from "../words/time.ts";
import type { Evidence } from "./evidence.ts";

export interface CheckContext {
  readonly timeZone: string;
  readonly clocks: Clocks;
  /** Words of the question, which a claim may repeat without proof. */
  readonly given?: readonly string[];
}

type Check = (value: string, evidence: readonly Evidence[], context: CheckContext) => boolean;

const recordsOf = (evidence: readonly Evidence[]): readonly StoryRecord[] =>
  evidence.flatMap((each) => (each.kind === "record" ? each.record : []));

const numbersIn = (evidence: readonly Evidence[], name: RegExp): readonly number[] =>
  evidence.flatMap((each) =>
    each.kind === "record"
      ? Object.keys(each.record.fields)
          .filter((key) => name.test(key))
          .flatMap((key) => numberOf(each.record.fields, key) ?? [])
      : each.rows.flatMap((row) => Object.keys(row).flatMap((key) => numberOf(row, key) ?? [])),
  );

const everyRecord = (
  evidence: readonly Evidence[],
  holds: (record: StoryRecord) => boolean,
): boolean => {
  const records = recordsOf(evidence);
  return records.length > 0 && records.length === evidence.length && records.every(holds);
};

const shows = (record: StoryRecord, value: string, ...names: readonly string[]): boolean =>
  names.some((name) => clean(textOf(record.fields, name) ?? "", 60) === value);

/** Attributes that state a number of times. */
const counted = /^(?:frustration\.(?:click_count|direction_changes)|error\.count)$/u;

function isCount(value: string, evidence: readonly Evidence[]): boolean {
  const count = Number(value);
  const queries = evidence.filter((each) => each.kind === "query");
  if (queries.length > 0) {
    return (
      queries.some((each) => each.rows.length === count) || numbersIn(queries, /./u).includes(count)
    );
  }
  const [only] = evidence;
  const stated = evidence.length === 1 && only?.kind === "record" ? numbersIn([only], counted) : [];
  // A record that states how often it happened is not simply one.
  if (stated.length > 0) return stated.includes(count);
  const errors = recordsOf(evidence).map((record) => numberOf(record.fields, "error.count") ?? 1);
  const times = errors.reduce((sum, each) => sum + each, 0);
  return times > evidence.length ? times === count : evidence.length === count;
}

function isDuration(value: string, evidence: readonly Evidence[]): boolean {
  const records = recordsOf(evidence);
  const spans = records.filter((record): record is Span => record.kind === "span");
  const times = records.map((record) => record.time);
  const stated = numbersIn(evidence, /_ms$|duration/u);
  const candidates = [
    ...stated,
    ...spans.map((span) => span.duration),
    ...(spans.length > 1 ? [coveredTime(spans)] : []),
    ...(times.length > 1 ? [Math.max(...times) - Math.min(...times)] : []),
  ];
  return (
    candidates.some((each) => formatDuration(each) === value) ||
    // A session of one record lasts no time.
    (times.length === 1 && formatDuration(0) === value)
  );
}

const isText: Check = (value, evidence) => {
  const whole = value.endsWith("…") ? value.slice(0, -1) : value;
  return whole !== "" && evidence.some(({ texts }) => texts.some((text) => text.includes(whole)));
};

const isStatus: Check = (value, evidence) =>
  evidence.length > 0 &&
  evidence.every((each) =>
    each.kind === "query"
      ? each.texts.includes(value)
      : String(
          each.record.kind === "span"
            ? statusOf(each.record)
            : numberOf(each.record.fields, "outcome.status", "http.response.status_code"),
        ) === value,
  );

/** How a fact of each kind is computed again from what it cites. */
const checks: Readonly<Record<FactKind, Check>> = {
  count: isCount,
  status: isStatus,
  duration: isDuration,
  target: (value, evidence) =>
    everyRecord(evidence, (record) =>
      shows(record, value, "target.semantic_name", "app.widget.name"),
    ) || isQueried(value, evidence),
  field: (value, evidence) =>
    everyRecord(evidence, (record) => shows(record, value, "form.field_name")) ||
    isQueried(value, evidence),
  trace: (value, evidence) =>
    everyRecord(
      evidence,
      (record) => record.traceId === value || textOf(record.fields, "outcome.trace_id") === value,
    ),
  order: (_value, evidence, { clocks }) => {
    const [earlier, later] = recordsOf(evidence);
    return earlier !== undefined && later !== undefined && isBefore(earlier, later, clocks);
  },
  text: isText,
  time: (value, evidence, { timeZone }) =>
    recordsOf(evidence).some(
      ({ time }) => clockTime(time, timeZone) === value || day(time, timeZone) === value,
    ) ||
    evidence.some(({ kind, texts }) =>
      kind === "query"
        ? texts
            .map((text) => Date.parse(text))
            .filter(Number.isFinite)
            .some((time) => clockTime(time, timeZone) === value || day(time, timeZone) === value)
        : false,
    ),
};

function isQueried(value: string, evidence: readonly Evidence[]): boolean {
  return (
    evidence.length > 0 &&
    evidence.every(
      ({ kind, texts }) => kind === "query" && texts.some((text) => clean(text, 60) === value),
    )
  );
}

/** Whether the fact follows from the evidence that it cites. */
export const isProven = (
  fact: Fact,
  evidence: readonly Evidence[],
  context: CheckContext,
): boolean => checks[fact.kind](fact.value, evidence, context);
