import { clean } from "../records/clean.ts";
import { numberOf } from "../records/fields.ts";
import type { Scene } from "../scene/scene.ts";
import { listed, plural } from "../words/plural.ts";

const shown = 3;

const named = (operations: readonly string[]): string => {
  const distinct = [...new Set(operations)].map((each) => clean(each, 60));
  return distinct.length > shown
    ? `${distinct.slice(0, shown).join(", ")} and ${distinct.length - shown} more`
    : listed(distinct);
};

const uncovered = ({ calls }: Scene): readonly string[] => {
  const blind = calls.filter((call) => call.backEnd.length === 0 && call.status !== undefined);
  return blind.length === 0
    ? []
    : [
        `No back-end spans are stored for ${named(blind.map((call) => call.operation))}: what happened behind them is not known.`,
      ];
};

const unanswered = ({ calls }: Scene): readonly string[] => {
  const lost = calls.filter((call) => call.status === undefined);
  return lost.length === 0
    ? []
    : [
        `Why ${named(lost.map((call) => call.operation))} got no answer (network, CORS, a blocker, a closed page) cannot be told from the browser.`,
      ];
};

const unknownOutcomes = ({ clicks }: Scene): readonly string[] => {
  const open = clicks.filter((click) => click.outcome === undefined).length;
  return open === 0
    ? []
    : [
        `What ${open} ${plural(open, "click")} of ${clicks.length} led to on the screen was not recorded.`,
      ];
};

const dropped = ({ dossier }: Scene): readonly string[] => {
  const count = dossier.events.reduce(
    (sum, event) => sum + (numberOf(event.fields, "session.dropped_count") ?? 0),
    0,
  );
  return count === 0 ? [] : [`The browser had to drop ${count} ${plural(count, "event")}.`];
};

const openEnd = ({ dossier }: Scene): readonly string[] =>
  dossier.events.some((event) => event.name === "session.end")
    ? []
    : ["No end of the session is recorded: it may go on, or the page was closed."];

const incomplete = ({ dossier }: Scene): readonly string[] =>
  dossier.partial ? ["More records are stored than were read: the story may lack some."] : [];

/** What the data of a session cannot tell. Some of it no session's data can. */
export const notSeenIn = (scene: Scene): readonly string[] => [
  ...incomplete(scene),
  ...dropped(scene),
  ...uncovered(scene),
  ...unanswered(scene),
  ...unknownOutcomes(scene),
  ...openEnd(scene),
  "What was typed is never recorded, nor what happened inside frames of other origins.",
  "Why the user did something, and what was thought, is not in the data.",
];
