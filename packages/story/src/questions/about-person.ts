import type { Draft } from "../claims/draft.ts";
import { number, say, words } from "../claims/piece.ts";
import { type Person, shownName } from "../people/person.ts";
import { clean } from "../records/clean.ts";
import { type Proven, unproven } from "../tell/proven.ts";
import { cannot } from "../tell/tell-session.ts";
import { plural } from "../words/plural.ts";
import { clockTime, day } from "../words/time.ts";
import { aboutSession } from "./about-session.ts";
import { type Chosen, chooseSession } from "./choose-session.ts";
import type { Context } from "./context.ts";
import type { SessionIntent } from "./intents.ts";

const shownOthers = 5;

const whyChosen = ({ troubled, pages }: Chosen): string => {
  const where = pages.size > 0 ? " on that page" : "";
  return troubled ? `the newest with trouble${where}` : `the newest${where}`;
};

/** Says that there are other sessions, and why this one was told. */
const othersOf = (chosen: Chosen): readonly Draft[] =>
  chosen.count < 2
    ? []
    : [
        {
          kind: "other-sessions",
          part: "verdict",
          basis: "observed",
          at: Number.POSITIVE_INFINITY,
          weight: 1,
          said: say`${number(chosen.count, chosen)} ${plural(chosen.count, "session")} of this person are stored; this is ${words(chosen.id, chosen)}, ${whyChosen(chosen)}`,
        },
      ];

/** Answers a question about a person by the session that it is most likely about. */
export async function aboutPerson(
  context: Context,
  person: Person,
  intent: SessionIntent,
): Promise<Proven> {
  const { inquiry, question, timeZone } = context;
  const name = clean(shownName(person));
  const choice = await chooseSession(inquiry, person, question);
  switch (choice.kind) {
    case "no-session": {
      const when = question.range ? ` in that time (${question.range.text})` : "";
      return unproven(
        cannot(question.text, `No session of ${name} is stored${when}.`, inquiry.queries()),
      );
    }
    case "page-not-visited": {
      const visited = [...new Set(choice.pages.map((page) => clean(page.path)))].slice(0, 5);
      const reason = `${name} was not on that page. Pages of the stored sessions are ${visited.join(", ")}.`;
      return unproven(cannot(question.text, reason, inquiry.queries()));
    }
    case "chosen": {
      const { chosen } = choice;
      const { answer, find } = await aboutSession(context, {
        sessionId: chosen.id,
        intent,
        pages: chosen.pages,
        also: othersOf(chosen),
      });
      const others = chosen.others.slice(0, shownOthers);
      const choices = others.map(({ id, start }) => ({
        label: `Session of ${day(start, timeZone)}, ${clockTime(start, timeZone)}`,
        question: `What happened in session ${clean(id)}?`,
      }));
      const sessions = [chosen.id, ...chosen.others.map(({ id }) => id)];
      return { answer: { ...answer, sessions, choices }, find };
    }
    default:
      return choice satisfies never;
  }
}
