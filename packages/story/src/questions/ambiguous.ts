import { type Person, shownName } from "../people/person.ts";
import { clean } from "../records/clean.ts";
import { type Proven, unproven } from "../tell/proven.ts";
import { cannot } from "../tell/tell-session.ts";
import { listed } from "../words/plural.ts";
import type { Context } from "./context.ts";

const shown = 8;

/** An id or address that tells people of one name apart. */
const distinct = ({ id, email }: Person): string => email ?? id ?? "";

/** The question with the person named beyond doubt. */
const asked = (question: string, person: Person): string =>
  `${question.replace(/[?\s]+$/u, "")} (user ${distinct(person)})?`;

/** Several people fit: says between whom, and offers the question for each. */
export function ambiguous({ question, inquiry }: Context, people: readonly Person[]): Proven {
  const some = people.slice(0, shown);
  const label = (person: Person): string => {
    const name = clean(shownName(person));
    const apart = clean(distinct(person));
    return name === apart || apart === "" ? name : `${name} (${apart})`;
  };
  const more = people.length > shown ? ` and ${people.length - shown} others` : "";
  return unproven({
    ...cannot(
      question.text,
      `Several people fit: ${listed(some.map(label))}${more}. Say which one is meant.`,
      inquiry.queries(),
    ),
    status: "ambiguous",
    choices: some.map((person) => ({
      label: label(person),
      question: asked(question.text, person),
    })),
  });
}
