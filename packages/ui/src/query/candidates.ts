import { streams } from "@session-replay/schema";

/** Something that may be written next. */
export interface Candidate {
  readonly label: string;
  readonly detail: string;
  readonly info?: string;
}

/** What may be written at a place, and where the word that it replaces begins. */
export interface Candidates {
  readonly from: number;
  readonly options: readonly Candidate[];
}

const commands: Readonly<Record<string, string>> = {
  WHERE: "keep rows that fit",
  EVAL: "compute a column",
  STATS: "count, sum, group",
  SORT: "order the rows",
  LIMIT: "at most so many rows",
  KEEP: "only these columns",
  DROP: "without these columns",
};

const streamCandidates: readonly Candidate[] = Object.keys(streams).map((label) => ({
  label,
  detail: "stream",
}));
const commandCandidates: readonly Candidate[] = Object.entries(commands).map(([label, detail]) => ({
  label,
  detail,
}));

const columnCandidates = (stream: string): readonly Candidate[] =>
  Object.entries(streams[stream] ?? {}).map(([label, { type, brief }]) => ({
    label,
    detail: type,
    info: brief,
  }));

/** What may be written after `text`: a stream, a command, or a column of the stream asked. */
export function candidatesAfter(text: string): Candidates {
  const word = /[\w.@\-`]*$/u.exec(text)?.[0] ?? "";
  const from = text.length - word.length;
  const before = text.slice(0, from);
  if (before.trim() === "") return { from, options: [{ label: "FROM", detail: "ask a stream" }] };
  if (/\bFROM\s+(?:[\w.\-*]+\s*,\s*)*$/iu.test(before)) return { from, options: streamCandidates };
  if (/\|\s*$/u.test(before)) return { from, options: commandCandidates };
  const stream = /\bFROM\s+([\w.-]+)/iu.exec(before)?.[1] ?? "";
  return { from, options: columnCandidates(stream) };
}
