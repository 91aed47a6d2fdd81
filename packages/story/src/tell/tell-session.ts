import type { Ask } from "@session-replay/esql";
import type { Answer } from "../answer.ts";
import type { Draft } from "../claims/draft.ts";
import { readSession } from "../read/read-session.ts";
import { clean } from "../records/clean.ts";
import type { Dossier } from "../records/records.ts";
import { type Row, rowsOf } from "../records/rows.ts";
import { rules } from "../rules/index.ts";
import { type Scene, sceneOf } from "../scene/scene.ts";
import { evidenceIn } from "../validate/evidence.ts";
import { validate } from "../validate/validate.ts";
import { isTimeZone } from "../words/time.ts";
import { absenceQueries, absences, explains } from "./absence.ts";
import { backEndReferences, choose, inStory, number } from "./compose.ts";
import { notSeenIn } from "./not-seen.ts";
import { type Proven, unproven } from "./proven.ts";

export interface TellOptions {
  readonly ask: Ask;
  readonly sessionId: string;
  /** IANA name; UTC if absent or unknown. */
  readonly timeZone?: string;
  /** Milliseconds since the Unix epoch. */
  readonly clock: () => number;
  readonly signal?: AbortSignal;
}

interface LookOptions extends TellOptions {
  /** Whether the answer needs counts of what is not there; if nothing explains, by default. */
  readonly needsCounts?: (drafts: readonly Draft[]) => boolean;
}

/** A session as it was read, judged by every rule, with the answers of the queries that it cites. */
export interface Told {
  readonly scene: Scene;
  readonly drafts: readonly Draft[];
  readonly queries: readonly string[];
  readonly answers: ReadonlyMap<number, readonly Row[]>;
}

const budget = 30;

export const zoneOf = (timeZone: string | undefined): string =>
  timeZone !== undefined && isTimeZone(timeZone) ? timeZone : "UTC";

async function withAbsence(
  { ask, signal, needsCounts }: LookOptions,
  dossier: Dossier,
  scene: Scene,
): Promise<Told> {
  const drafts = rules.flatMap((rule) => rule(scene));
  const unexplained = !drafts.some(explains);
  if (!unexplained && !needsCounts?.(drafts)) {
    return { scene, drafts, queries: dossier.queries, answers: new Map() };
  }
  const queries = absenceQueries(dossier.sessionId);
  // What the drafts state was counted from the records; that these say the same is checked.
  const answers = await Promise.all(
    queries.map(async (query) => rowsOf(await ask(query, signal ? { signal } : {}))),
  );
  const first = dossier.queries.length;
  const counted = (index: number) => ({ reference: `query:${first + index}` });
  return {
    scene,
    drafts: [...drafts, ...absences(scene, drafts, [counted(0), counted(1)])],
    queries: [...dossier.queries, ...queries],
    answers: new Map(answers.map((rows, index) => [first + index, rows])),
  };
}

/** Reads a session and lets every rule look at it; undefined if it is not stored. */
export async function lookAt(options: LookOptions): Promise<Told | undefined> {
  const dossier = await readSession(options);
  const scene = dossier && sceneOf(dossier, zoneOf(options.timeZone));
  return dossier && scene ? withAbsence(options, dossier, scene) : undefined;
}

/** The chosen drafts as an answer, what is not proven thrown out. */
export function answerFrom(told: Told, chosen: readonly Draft[], question: string): Proven {
  const { scene, queries, answers } = told;
  const find = evidenceIn([scene.dossier], answers);
  const { claims } = validate(number(chosen, backEndReferences(scene.dossier)), find, {
    timeZone: scene.timeZone,
    clocks: scene.clocks,
  });
  const answer: Answer = {
    question,
    status: "answered",
    answer: claims.map((claim) => claim.text).join(" "),
    claims,
    choices: [],
    sessions: [scene.dossier.sessionId],
    notSeen: notSeenIn(scene),
    engine: { kind: "narrator" },
    queries,
    took: 0,
  };
  return { answer, find };
}

/** An answer that says why there is none. */
export const cannot = (question: string, reason: string, queries: readonly string[]): Answer => ({
  question,
  status: "cannot",
  answer: reason,
  claims: [],
  choices: [],
  sessions: [],
  notSeen: [],
  engine: { kind: "narrator" },
  queries,
  took: 0,
});

/** What happened in a session, with the evidence. */
export async function proveSession(options: TellOptions): Promise<Proven> {
  const started = options.clock();
  const question = `What happened in session ${clean(options.sessionId)}?`;
  const told = await lookAt(options);
  const { answer, find } = told
    ? answerFrom(told, choose(inStory(told.drafts), budget), question)
    : unproven(cannot(question, `No event of session ${clean(options.sessionId)} is stored.`, []));
  return { answer: { ...answer, took: Math.round(options.clock() - started) }, find };
}

/** What happened in a session, every sentence proven by the records that it cites. */
export const tellSession = async (options: TellOptions): Promise<Answer> =>
  (await proveSession(options)).answer;
