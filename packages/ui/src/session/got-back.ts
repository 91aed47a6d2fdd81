import type { EventRecord, SessionDetail, SpanDetail } from "@session-replay/server/api";
import { durationText } from "../text/duration.ts";
import { callName, callResult, deepestFailure, hasFailed, isBrowserSpan } from "./calls.ts";
import { numberOf, textOf } from "./fields.ts";
import type { GotBack } from "./moment.ts";

const seen: Readonly<Record<string, string>> = {
  navigation: "A page opened",
  change: "The page changed",
  dialog: "A dialog opened",
  message: "A message appeared",
  download: "A download began",
  new_tab: "A new tab opened",
  media: "Media played or paused",
  focus: "The focus moved",
};

function outcomeLine(outcome: EventRecord): GotBack {
  const { attributes, reference } = outcome;
  const kind = textOf(attributes, "outcome.kind") ?? "none";
  const after = numberOf(attributes, "outcome.after_ms");
  const message = textOf(attributes, "outcome.message");
  if (kind === "none") {
    const within = after === undefined ? "" : ` within ${durationText(after)}`;
    return {
      kind: "nothing",
      text: `Nothing to see${within}`,
      tone: "warn",
      references: [reference],
    };
  }
  const said = message === undefined ? "" : `: “${message}”`;
  const late = after === undefined ? "" : ` after ${durationText(after)}`;
  return {
    kind: "seen",
    text: `${seen[kind] ?? `Seen: ${kind}`}${said}${late}`,
    tone: "good",
    references: [reference],
  };
}

function callLines(call: SpanDetail, detail: SessionDetail): readonly GotBack[] {
  const { traceId } = call;
  const request: GotBack = {
    kind: "request",
    text: `${callName(call)} → ${callResult(call)}`,
    tone: hasFailed(call) ? "bad" : "neutral",
    references: [call.reference],
    traceId,
  };
  const failure = hasFailed(call) ? deepestFailure(call, detail) : undefined;
  if (!failure) return [request];
  const logs = detail.logs.filter((log) => log.spanId === failure.spanId);
  const why = failure.statusMessage ?? logs[0]?.name;
  return [
    request,
    {
      kind: "backend",
      text: `${failure.service ?? "back end"}: ${failure.name}${why === undefined ? "" : `, ${why}`}`,
      tone: "bad",
      references: [failure.reference, ...logs.map((log) => log.reference)],
      traceId,
    },
  ];
}

/** Lines that say the same are one, with how often. */
function folded(lines: readonly GotBack[], key: (line: GotBack) => string): readonly GotBack[] {
  const groups = Map.groupBy(lines, key);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const times = group.length > 1 ? ` ×${group.length}` : "";
    return [
      {
        ...first,
        text: `${first.text}${times}`,
        references: [...new Set(group.flatMap((line) => line.references))],
      },
    ];
  });
}

/** What the user got back for clicks with these sequences, as the page and the network tell it. */
export function gotBack(sequences: ReadonlySet<number>, detail: SessionDetail): readonly GotBack[] {
  const answers = (value: number | undefined) => value !== undefined && sequences.has(value);
  const outcomes = detail.events
    .filter((event) => event.name === "user.outcome")
    .filter(({ attributes }) => answers(numberOf(attributes, "outcome.of")));
  const calls = detail.spans
    .filter((span) => isBrowserSpan(span, detail))
    .filter(({ attributes }) => answers(numberOf(attributes, "session.click_sequence")));
  const withoutTime = (line: GotBack) =>
    `${line.kind} ${line.text.replace(/ in [\d.]+ \S+$/u, "")}`;
  return folded(
    [...outcomes.map(outcomeLine), ...calls.flatMap((call) => callLines(call, detail))],
    withoutTime,
  );
}
