import { kinds } from "../scenario.ts";
import { disagreements, type Seen, score } from "./score.ts";

/** What went otherwise than labelled in one scenario, a line each. */
export const linesOf = (seen: Seen): string[] => [
  ...(seen.failure === undefined ? [] : [`not played: ${seen.scenario.id}: ${seen.failure}`]),
  ...disagreements(seen).map(
    (line) =>
      `${seen.scenario.hard ? "hard " : ""}${seen.scenario.id}: ${line} (${seen.scenario.why})`,
  ),
];

/** How many scenarios there are, and how many of them mount a component library. */
const extent = (seen: readonly Seen[]): string => {
  const pages = seen.flatMap(({ scenario: { page } }) => (typeof page === "string" ? [page] : []));
  const share = Math.round((100 * pages.length) / Math.max(1, seen.length));
  const played = seen.filter(({ failure }) => failure === undefined).length;
  return `${seen.length} scenarios, ${played} played; ${pages.length} (${share} %) on ${new Set(pages).size} pages of component libraries`;
};

/** Precision and recall of each kind, ordinary and hard scenarios apart. */
export const summary = (seen: readonly Seen[]): string[] => [
  extent(seen),
  ...[false, true].flatMap((hard) => {
    const part = seen.filter(({ scenario }) => scenario.hard === hard);
    return [
      `${hard ? "hard" : "ordinary"}: ${part.length} scenarios`,
      ...kinds.map((kind) => {
        const { precision, recall, right, false: wrong, missed } = score(part, kind);
        return `  ${kind.padEnd(12)} precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} (${right} right, ${wrong} false, ${missed} missed)`;
      }),
    ];
  }),
];
