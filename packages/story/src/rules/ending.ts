import { lasting, say, words } from "../claims/piece.ts";
import { textOf } from "../records/fields.ts";
import { visitAt } from "../scene/scene.ts";
import { pathOfPage } from "../scene/visits.ts";
import type { Rule } from "./rule.ts";
import { control, page } from "./wording.ts";

const reasons: Readonly<Record<string, string>> = {
  idle: "after it had been left idle",
  max_age: "at the longest age that a session may have",
  user_change: "when another user signed in",
  reset: "when the application reset it",
  consent: "when consent was withdrawn",
};

/** Where the session ended and what the user had done last. */
export const ending: Rule = (scene) => {
  const { dossier, last } = scene;
  const visit = visitAt(scene, last);
  if (!visit) return [];
  const end = dossier.events.find((event) => event.name === "session.end");
  const reason = end && textOf(end.fields, "session.end_reason");
  const click = scene.clicks.at(-1);
  const acted =
    click && pathOfPage(click.moment) === visit.path
      ? say`; the last click there was on ${control([click])}`
      : "";
  const only = scene.visits.length === 1;
  const stayed = last.time - visit.opened.time;
  const ended =
    end && reason && reasons[reason]
      ? say`, and the session ended ${reasons[reason]} (${words(reason, end)})`
      : "";
  return [
    {
      kind: "ending",
      part: "ending",
      basis: "observed",
      at: last.time,
      weight: 0.9,
      said: only
        ? say`the visit ended on ${page(visit)}, the only page${acted}${ended}`
        : say`they spent the last ${lasting(stayed, visit.opened, last)} on ${page(visit)}${acted}${ended}`,
    },
  ];
};
