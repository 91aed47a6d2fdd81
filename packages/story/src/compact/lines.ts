import { clean } from "../records/clean.ts";
import { numberOf, textOf } from "../records/fields.ts";
import type { Moment } from "../records/records.ts";
import type { Call } from "../scene/calls.ts";
import { type Click, labelOf } from "../scene/clicks.ts";
import type { Scene } from "../scene/scene.ts";
import { formatDuration } from "../words/duration.ts";
import { shortId } from "./short-id.ts";

export interface Line {
  readonly time: number;
  /** Short ids of what the line stands for. */
  readonly ids: readonly string[];
  readonly text: string;
  /** A sign that something was wrong: kept when room is short. */
  readonly signal: boolean;
  /** The same for lines that say the same. */
  readonly key: string;
}

const idOf = (moment: Moment): string => shortId("event", moment.sequence);

const line = (moment: Moment, text: string, signal: boolean, ...more: readonly Moment[]): Line => ({
  time: moment.time,
  ids: [idOf(moment), ...more.map(idOf)],
  text,
  signal,
  key: text,
});

const named = (moment: Moment): string => {
  const label = labelOf(moment);
  return label ? ` “${clean(label, 40)}”` : "";
};

function clickLine(click: Click): Line {
  const { moment, outcome, answer } = click;
  const status = outcome && numberOf(outcome.fields, "outcome.status");
  const message = outcome && textOf(outcome.fields, "outcome.message");
  const got = answer ? ` →${answer}` : "";
  const code = status === undefined ? "" : ` ${status}`;
  const said = message ? ` “${clean(message, 60)}”` : "";
  return line(
    moment,
    `click${named(moment)}${got}${code}${said}`,
    answer === "none" || (status ?? 0) >= 400,
  );
}

/** Wording of events that are no clicks and no part of a form's filling; the rest are left out. */
const others: Readonly<Record<string, (moment: Moment) => Line | undefined>> = {
  "user.error": (moment) =>
    line(
      moment,
      `error ${clean(textOf(moment.fields, "exception.type", "error.type") ?? "", 40)} “${clean(textOf(moment.fields, "exception.message", "error.message", "error.resource_url") ?? "", 80)}”`,
      true,
    ),
  "form.invalid": (moment) =>
    line(
      moment,
      `refused “${clean(textOf(moment.fields, "form.field_name") ?? "", 40)}” ${clean(textOf(moment.fields, "form.error_message") ?? "", 60)}`,
      true,
    ),
  "form.submit": (moment) =>
    line(
      moment,
      `submit ${moment.fields["form.success"] === false ? "failed" : "ok"}`,
      moment.fields["form.success"] === false,
    ),
  "form.abandon": (moment) =>
    line(moment, `left form “${clean(textOf(moment.fields, "form.name") ?? "", 40)}”`, true),
  "session.end": (moment) =>
    line(moment, `end ${textOf(moment.fields, "session.end_reason") ?? ""}`, false),
  "page.connectivity": (moment) =>
    line(moment, textOf(moment.fields, "page.connectivity_state") ?? "connectivity", true),
};

function frustrationLine(moment: Moment): Line {
  const { fields } = moment;
  const type = textOf(fields, "frustration.type") ?? "";
  const count = numberOf(fields, "frustration.click_count", "frustration.direction_changes");
  const duration = numberOf(fields, "frustration.duration_ms");
  const often = count === undefined ? "" : ` ×${count}`;
  const long = duration ? ` ${formatDuration(duration)}` : "";
  return line(moment, `${type.toUpperCase()}${named(moment)}${often}${long}`, true);
}

function eventLine(moment: Moment): Line | undefined {
  if (moment.name.startsWith("user.frustration.")) return frustrationLine(moment);
  if (moment.name.startsWith("funnel.")) return line(moment, moment.name, false);
  return others[moment.name]?.(moment);
}

function callLine(call: Call, index: number): Line {
  const { span, failure, status, failed } = call;
  const slow = span.duration >= 1500;
  const cause = failure?.span.backEnd
    ? ` ✗ ${clean(failure.span.service ?? "", 30)}: ${clean(failure.span.name, 40)}${failure.reason ? ` “${clean(textOf(failure.reason.fields, "exception.message") ?? failure.reason.name, 60)}”` : ""}`
    : "";
  return {
    time: span.time,
    ids: [shortId("request", index + 1)],
    text: `${clean(call.operation, 60)} ${status ?? "no answer"} ${formatDuration(span.duration)}${cause}`,
    signal: failed || slow || cause !== "",
    key: `${call.operation} ${status}${cause}`,
  };
}

/** Fields of a form that were filled in one after another, as one line. */
function formLines(events: readonly Moment[]): readonly Line[] {
  const runs: { first: Moment; fields: Set<string> }[] = [];
  let open: { first: Moment; fields: Set<string> } | undefined;
  for (const event of events) {
    if (/^form\.(?:change|blur)$/u.test(event.name)) {
      const field = clean(textOf(event.fields, "form.field_name") ?? "", 30);
      if (!open) {
        open = { first: event, fields: new Set() };
        runs.push(open);
      }
      open.fields.add(field);
    } else if (/^(?:user\.(?:click|navigation|error)|form\.(?:submit|invalid))/u.test(event.name)) {
      open = undefined;
    }
  }
  return runs.map(({ first, fields }) => line(first, `fill ${[...fields].join(", ")}`, false));
}

/** A session's moments and requests as lines, in order of time. */
export const linesOf = (scene: Scene): readonly Line[] =>
  [
    ...scene.clicks.map(clickLine),
    ...scene.dossier.events.flatMap((event) => eventLine(event) ?? []),
    ...formLines(scene.dossier.events),
    ...scene.calls.map(callLine),
  ].toSorted((a, b) => a.time - b.time);

/** Neighbours that say the same as one line with their count and first and last id. */
export function collapse(lines: readonly Line[]): readonly (Line & { readonly count: number })[] {
  const collapsed: (Line & { count: number })[] = [];
  for (const each of lines) {
    const last = collapsed.at(-1);
    if (last && last.key === each.key) {
      collapsed[collapsed.length - 1] = {
        ...last,
        count: last.count + 1,
        ids: [last.ids[0] ?? "", ...each.ids.slice(-1)],
      };
    } else collapsed.push({ ...each, count: 1 });
  }
  return collapsed;
}
