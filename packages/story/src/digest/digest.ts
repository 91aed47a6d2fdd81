import type { Ask } from "@session-replay/esql";
import type { Answer, Claim } from "../answer.ts";
import { claimOf, type Draft } from "../claims/draft.ts";
import { number, say } from "../claims/piece.ts";
import { openInquiry } from "../questions/inquiry.ts";
import { none } from "../questions/plans/none.ts";
import { hurt, type Problem, problems } from "../questions/plans/problems.ts";
import { overall, type Scope } from "../questions/plans/scope.ts";
import { readQuestion } from "../questions/read-question.ts";
import { backEndReferences } from "../tell/compose.ts";
import { cannot, lookAt, zoneOf } from "../tell/tell-session.ts";
import { evidenceIn } from "../validate/evidence.ts";
import { validate } from "../validate/validate.ts";
import { formatDuration } from "../words/duration.ts";
import { plural } from "../words/plural.ts";

export interface DigestOptions {
  readonly ask: Ask;
  /** How far the digest looks back, in milliseconds. */
  readonly since: number;
  /** Milliseconds since the Unix epoch. */
  readonly clock: () => number;
  readonly timeZone?: string;
  readonly signal?: AbortSignal;
}

const shown = 6;

function compared(problem: Problem, before: Problem | undefined): Draft["said"] {
  const now = say`${problem.what} hurt ${hurt(problem)}`;
  return before
    ? say`${now}; in the time before it was ${number(before.people, before.from)} ${plural(before.people, "person", "people")}`
    : say`${now}; in the time before it was not seen`;
}

/** What a session that has the problem shows of it: its weightiest proven claim. */
async function exampleOf(options: DigestOptions, problem: Problem): Promise<Claim | undefined> {
  if (!problem.example) return undefined;
  const told = await lookAt({ ...options, sessionId: problem.example });
  if (!told) return undefined;
  const { scene, drafts } = told;
  const [draft] = drafts
    .filter(({ part }) => part === "problem")
    .toSorted(
      (a, b) => Number(isAbout(b, problem)) - Number(isAbout(a, problem)) || b.weight - a.weight,
    );
  if (!draft) return undefined;
  const { claims } = validate(
    [claimOf({ ...draft, kind: "example" }, "", backEndReferences(scene.dossier))],
    evidenceIn([scene.dossier]),
    { timeZone: scene.timeZone, clocks: scene.clocks },
  );
  return claims[0];
}

/** Whether a claim of a session speaks of the problem: it names what the problem names. */
const isAbout = (draft: Draft, { what }: Problem): boolean =>
  what.facts.some(
    (fact) => fact.value.length > 2 && draft.said.facts.some(({ value }) => value === fact.value),
  );

/** The problems of the last day or hours, whom they hurt, an example of each, and the time before. */
export async function tellDigest(options: DigestOptions): Promise<Answer> {
  const { ask, since, clock, signal } = options;
  const now = clock();
  const timeZone = zoneOf(options.timeZone);
  const title = `What went wrong in the last ${formatDuration(since)}?`;
  const inquiry = openInquiry(ask, signal);
  const question = readQuestion("", { now, timeZone });
  const at = (from: number, to: number): Scope => ({
    ...{ ask, inquiry, timeZone, clock, pages: [] },
    question: { ...question, range: { from, to, text: "" } },
    ...(signal ? { signal } : {}),
  });
  const scope = at(now - since, now + 60_000);
  const found = (await problems(scope)).slice(0, shown);
  const earlier = new Map(
    (await problems(at(now - 2 * since, now - since))).map((problem) => [problem.key, problem]),
  );
  const drafts =
    found.length === 0
      ? await none(scope, "problem")
      : found.map((problem, rank) =>
          overall("problem", compared(problem, earlier.get(problem.key)), rank),
        );
  const examples = await Promise.all(found.map((problem) => exampleOf(options, problem)));
  const stated = drafts.map((draft, index) => claimOf(draft, `p${index}`, new Set()));
  const { claims: told } = validate(
    stated,
    evidenceIn([], await inquiry.again(stated.flatMap((claim) => claim.cites))),
    { timeZone, clocks: new Map() },
  );
  const claims = told
    .flatMap((claim) => [claim, examples[Number(claim.id.slice(1))] ?? []].flat())
    .map((claim, index) => ({ ...claim, id: `c${index + 1}` }));
  return {
    ...cannot(title, "", inquiry.queries()),
    status: "answered",
    answer: claims.map((claim) => claim.text).join(" "),
    claims,
    sessions: [...new Set(found.flatMap(({ example }) => example ?? []))],
    notSeen: ["People who never signed in are counted by session."],
    took: Math.round(clock() - now),
  };
}
