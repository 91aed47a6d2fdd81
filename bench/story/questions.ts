import { cohorts } from "./cohorts/index.ts";
import type { Ledger } from "./ledger.ts";
import type { Site } from "./site.ts";

export interface Question {
  readonly text: string;
  readonly sessionId?: string;
  /** Each must be met by one of its spellings. */
  readonly facts: readonly (readonly string[])[];
  /** The only right answer is that it cannot be answered. */
  readonly unanswerable?: boolean;
  /** Nothing technical may be blamed. */
  readonly decoy?: boolean;
  readonly ledger?: Ledger;
  /** What no sentence of the answer may say. */
  readonly wrong?: readonly string[];
}

/** Spellings of a fact. */
export type Spellings = readonly string[];

const noCause = ["no technical cause"];
const nothingFailed = [
  "no failed",
  "no call failed",
  "no request failed",
  "none of",
  "no failing",
  "nothing failed",
];

const succeeded = ["yes", "finished", "completed", "succeeded", "reached"];
const gaveUp = ["no", "not", "never", "gave up", "left", "abandoned", "without"];

/** Six questions about one session. */
export function sessionQuestions(ledger: Ledger, pageTitle: string): Question[] {
  const decoy = cohorts[ledger.cohort]?.decoy ?? false;
  const { userName, sessionId } = ledger;
  const about = { sessionId, ledger, decoy };
  const why = ledger.cause ? ledger.cause.words.map((word) => [word]) : [noCause];
  const { failedCall } = ledger;
  const call = failedCall
    ? [[failedCall.path], ...(failedCall.status ? [[String(failedCall.status)]] : [])]
    : [nothingFailed];
  const questions: Question[] = [
    { ...about, text: `What happened to ${userName} on ${pageTitle}?`, facts: ledger.facts },
    {
      ...about,
      text: `Did ${userName} succeed?`,
      facts: [ledger.ending === "finished" ? succeeded : gaveUp],
    },
    { ...about, text: `What did ${userName} try?`, facts: ledger.tried.map((name) => [name]) },
    {
      text: `What happened in session ${sessionId}?`,
      ledger,
      decoy,
      facts: ledger.facts,
    },
  ];
  // Whether a failed beacon or a wait "failed" or was a cause is a matter of taste there.
  if (ledger.cohort !== "background_failure") {
    questions.push({ ...about, text: `Which call failed for ${userName}?`, facts: call });
  }
  if (ledger.ending !== "finished" && (ledger.cause || decoy)) {
    questions.push({ ...about, text: `Why did ${userName} give up?`, facts: why });
  }
  return questions;
}

/** Questions over all sessions of a site. */
export function siteQuestions(site: Site, ledgers: readonly Ledger[]): Question[] {
  const count = (test: (ledger: Ledger) => boolean) => String(ledgers.filter(test).length);
  const people = (test: (ledger: Ledger) => boolean) =>
    [...new Set(ledgers.filter(test).map((ledger) => ledger.userName))].map((name) => [name]);
  const raged = (ledger: Ledger) => ledger.signs.rage_click !== undefined;
  const broke = (ledger: Ledger) => ledger.cohort === "script_error";
  const form = [site.form.title, site.form.path, site.formName];
  return [
    {
      text: "What are the top problems?",
      facts: [[String(site.refusal.status), site.refusal.message, "500"], [site.submit]],
    },
    { text: "Which elements cause rage clicks?", facts: [[site.submit]] },
    { text: "which elemnts get dead clicks", facts: [[site.decoration]] },
    { text: "Where do people abandon, and why?", facts: [form] },
    { text: `Who hit the error "${site.scriptError.message}"?`, facts: people(broke) },
    { text: "Which requests fail most?", facts: [[site.send.path]] },
    { text: "Which requests are slow?", facts: [[site.load.path, site.send.path]] },
    { text: "What do frustrated users have in common?", facts: [[site.submit, ...form]] },
    { text: "How many sessions had rage clicks?", facts: [[count(raged)]] },
    { text: "How many sessions had a script error?", facts: [[count(broke)]] },
    { text: "How many sessions are there?", facts: [[count(() => true)]] },
    {
      text: "Compare those who finished with those who did not: what differs most?",
      facts: [[site.form.path, site.submit, String(site.refusal.status), "500", "rage", "error"]],
    },
    { text: "Which pages are the most frustrating?", facts: [[site.form.path, site.form.title]] },
    { text: "Who had rage clicks today?", facts: [...people(raged)].slice(0, 1) },
    { text: "What changed since yesterday?", facts: [] },
    { text: "What is the weather in Lisbon tomorrow?", facts: [], unanswerable: true },
    { text: "How much revenue did we lose last month?", facts: [], unanswerable: true },
  ];
}
