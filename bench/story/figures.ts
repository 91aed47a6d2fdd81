import type { Asked } from "./asked.ts";
import type { Verdict } from "./score.ts";

const sum = (asked: readonly Asked[], of: (verdict: Verdict) => number): number =>
  asked.reduce((total, { verdict }) => total + of(verdict), 0);
const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** The value below which that share of the values lies. */
export const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ] ?? 0;

export interface Targets {
  readonly recall: number;
  readonly precision: number;
}

/** Figures as a table: name, measured, target. */
export function figures(asked: readonly Asked[], targets: Targets): string {
  const unanswerable = asked.filter(({ question }) => question.unanswerable);
  const answerable = asked.filter(({ question }) => !question.unanswerable);
  const decoys = asked.filter(({ question }) => question.decoy);
  const claims = sum(asked, (verdict) => verdict.claims);
  const wrong = sum(asked, (verdict) => verdict.wrongClaims.length);
  const broken = sum(asked, (verdict) => verdict.brokenCitations.length);
  const recalled = sum(answerable, (verdict) => verdict.recalled);
  const wanted = sum(answerable, (verdict) => verdict.wanted);
  const blamed = decoys.filter(({ verdict }) => verdict.falseCause).length;
  const abstained = unanswerable.filter(({ verdict }) => verdict.abstained).length;
  const times = asked.map(({ milliseconds }) => milliseconds);
  const rows: readonly (readonly [string, string, string])[] = [
    ["questions", String(asked.length), "–"],
    ["fact recall", `${ratio(recalled, wanted).toFixed(4)} of ${wanted}`, `≥ ${targets.recall}`],
    [
      "claim precision",
      `${ratio(claims - wrong, claims).toFixed(4)} of ${claims}`,
      `≥ ${targets.precision}`,
    ],
    [
      "false cause on decoys",
      `${ratio(blamed, decoys.length).toFixed(4)} of ${decoys.length}`,
      "≤ 0.01",
    ],
    ["broken citations", `${broken} of ${claims} claims`, "0"],
    ["abstention", `${abstained} of ${unanswerable.length}`, "≥ 90 %"],
    [
      "answer p50 / p95 ms",
      `${percentile(times, 0.5).toFixed(0)} / ${percentile(times, 0.95).toFixed(0)}`,
      "–",
    ],
  ];
  return rows
    .map(([name, figure, target]) => `${name.padEnd(24)}${figure.padEnd(22)}${target}`)
    .join("\n");
}

const isBad = ({ verdict, question }: Asked): boolean =>
  verdict.missed.length > 0 ||
  verdict.wrongClaims.length > 0 ||
  verdict.brokenCitations.length > 0 ||
  verdict.falseCause ||
  (question.unanswerable === true && !verdict.abstained);

/** Each kind of miss once, with its count and an example. */
export function misses(asked: readonly Asked[]): string {
  const groups = new Map<string, { count: number; example: Asked }>();
  for (const item of asked.filter(isBad)) {
    const { question, where } = item;
    const name = question.ledger?.userName ?? "";
    const text = name ? question.text.replaceAll(name, "X") : question.text;
    const key = `${question.ledger?.cohort ?? where}: ${text.slice(0, 60)}`;
    const group = groups.get(key);
    if (group) group.count += 1;
    else groups.set(key, { count: 1, example: item });
  }
  return [...groups]
    .sort(([, a], [, b]) => b.count - a.count)
    .map(([key, { count, example }]) => {
      const { verdict, answer, question } = example;
      return [
        `${count} × ${key}`,
        `    asked: ${question.text}`,
        `    answer (${answer.status}): ${answer.answer.slice(0, 900)}`,
        ...verdict.missed.map((fact) => `    missed: ${fact}`),
        ...verdict.wrongClaims.map((claim) => `    wrong: ${claim}`),
        ...verdict.brokenCitations.slice(0, 3).map((cite) => `    broken: ${cite}`),
        ...(verdict.falseCause ? ["    false cause"] : []),
      ].join("\n");
    })
    .join("\n");
}
