import type { Draft } from "../claims/draft.ts";
import { clean } from "../records/clean.ts";
import { type Proven, unproven } from "../tell/proven.ts";
import { answerFrom, cannot, lookAt } from "../tell/tell-session.ts";
import type { Context } from "./context.ts";
import type { SessionIntent } from "./intents.ts";
import { matchPages, withoutPersonOf } from "./match-page.ts";
import { draftsFor, needsCountsFor } from "./session-answer.ts";
import { unknownThing } from "./unknown-thing.ts";

interface Asked {
  readonly sessionId: string;
  readonly intent: SessionIntent;
  /** Paths of the pages that the question names, where they are known already. */
  readonly pages?: ReadonlySet<string>;
  /** Told after the session's own claims; cites queries of the context's inquiry. */
  readonly also?: readonly Draft[];
}

/** Answers a question about one session. */
export async function aboutSession(context: Context, asked: Asked): Promise<Proven> {
  const { question, inquiry, ...options } = context;
  const { sessionId, intent, also = [] } = asked;
  const told = await lookAt({ ...options, sessionId, needsCounts: needsCountsFor(intent) });
  if (!told) {
    return unproven(
      cannot(question.text, `No event of session ${clean(sessionId)} is stored.`, []),
    );
  }
  const { scene, drafts } = told;
  const unknown = unknownThing(question, scene);
  if (unknown) {
    const reason = `The records of this session say nothing of “${clean(unknown)}”.`;
    return unproven(cannot(question.text, reason, told.queries));
  }
  const pages =
    asked.pages ??
    new Set(matchPages(scene.visits, withoutPersonOf(question, scene)).map(({ path }) => path));
  const first = told.queries.length;
  const moved = also.map((draft) => shiftQueries(draft, first));
  const again = await inquiry.again(also.flatMap(citesOf));
  return answerFrom(
    {
      ...told,
      queries: [...told.queries, ...inquiry.queries()],
      answers: new Map([
        ...told.answers,
        ...[...again].map(([index, rows]) => [index + first, rows] as const),
      ]),
    },
    [...draftsFor(scene, drafts, intent, pages, question.folded), ...moved],
    question.text,
  );
}

const citesOf = ({ said, cites = [] }: Draft): readonly string[] => [
  ...said.facts.flatMap((fact) => fact.cites),
  ...cites,
];

const shifted =
  (by: number) =>
  (reference: string): string =>
    reference.replace(/^query:(\d+)$/u, (_, index) => `query:${Number(index) + by}`);

/** The draft with its queries' numbers moved on, behind those of the session. */
function shiftQueries(draft: Draft, by: number): Draft {
  const { said, cites } = draft;
  const facts = said.facts.map((fact) => ({ ...fact, cites: fact.cites.map(shifted(by)) }));
  return {
    ...draft,
    said: { ...said, facts },
    ...(cites ? { cites: cites.map(shifted(by)) } : {}),
  };
}
