import type { TelemetryRecord } from "@session-replay/otlp";
import { parseReference } from "@session-replay/schema/reference";
import type { Question } from "./questions.ts";
import type { Site } from "./site.ts";

interface ShownClaim {
  readonly text: string;
  readonly facts: readonly { readonly kind: string; readonly value: string }[];
  readonly cites: readonly string[];
}

export interface ShownAnswer {
  readonly status: string;
  readonly answer: string;
  readonly claims: readonly ShownClaim[];
  readonly queries: readonly string[];
}

export interface Verdict {
  readonly wanted: number;
  readonly recalled: number;
  readonly missed: readonly string[];
  readonly claims: number;
  readonly wrongClaims: readonly string[];
  readonly brokenCitations: readonly string[];
  readonly falseCause: boolean;
  readonly abstained: boolean;
}

const folded = (text: string): string => text.normalize("NFKC").toLowerCase();

/** Every reference that the written records can be cited by. */
export function referencesOf(records: readonly TelemetryRecord[]): ReadonlySet<string> {
  const references = new Set<string>();
  const logReference = (trace: string | undefined, span: string | undefined, nano: bigint) =>
    references.add(`log:${trace ?? "-"}/${span ?? "-"}/${nano / 1_000_000n}`);
  for (const record of records) {
    if (record.signal === "span") {
      references.add(`span:${record.traceId}/${record.spanId}`);
      for (const event of record.events) {
        logReference(record.traceId, record.spanId, event.timeUnixNano);
      }
      continue;
    }
    const uid = record.attributes["log.record.uid"];
    if (typeof uid === "string") references.add(`event:${uid}`);
    else logReference(record.traceId, record.spanId, record.timeUnixNano);
  }
  return references;
}

/** Words that blame: they may stand only where the ledger knows of them. */
function foreignBlame(text: string, question: Question, site: Site | undefined): boolean {
  const { ledger } = question;
  if (!ledger || !site) return false;
  const known = folded(JSON.stringify([ledger.facts, ledger.cause ?? {}, ledger.failedCall ?? {}]));
  return [site.refusal.message, site.crash.message, site.scriptError.message, site.validation]
    .map(folded)
    .some((words) => folded(text).includes(words) && !known.includes(words));
}

function wrongStatus(claim: ShownClaim, question: Question): boolean {
  const { ledger } = question;
  if (!ledger) return false;
  return claim.facts.some(
    ({ kind, value }) =>
      kind === "status" && /^\d{3}$/u.test(value) && !ledger.statuses.includes(Number(value)),
  );
}

function wrongEnding(text: string, question: Question): boolean {
  const { ledger } = question;
  if (!ledger) return false;
  const saysFinished = /^yes\b|\b(?:succeeded|completed (?:it|the)|finished (?:it|the))\b/iu.test(
    text,
  );
  return saysFinished && ledger.ending !== "finished" && !/\bnot\b|\bnever\b/iu.test(text);
}

function saysWrong(text: string, { wrong = [] }: Question): boolean {
  return wrong.some((words) => folded(text).includes(folded(words)));
}

/** Compares an answer with what its question's ledger knows. */
export function judge(
  question: Question,
  answer: ShownAnswer,
  site: Site | undefined,
  /** All that may be cited; unknown where the records were not written here. */
  references: ReadonlySet<string> | undefined,
): Verdict {
  const text = folded(answer.answer);
  const missed = question.facts.filter(
    (spellings) => !spellings.some((spelling) => text.includes(folded(spelling))),
  );
  const wrongClaims = answer.claims
    .filter(
      (claim) =>
        foreignBlame(claim.text, question, site) ||
        saysWrong(claim.text, question) ||
        wrongStatus(claim, question) ||
        wrongEnding(claim.text, question),
    )
    .map((claim) => claim.text);
  const brokenCitations = answer.claims.flatMap((claim) => {
    if (claim.cites.length === 0) return [`no citation: ${claim.text}`];
    return claim.cites.filter((cite) => {
      const reference = parseReference(cite);
      if (reference?.kind === "query") return answer.queries[reference.index] === undefined;
      return reference === undefined || references?.has(cite) === false;
    });
  });
  const blames = answer.claims.some(
    ({ text: claim }) =>
      /\b(?:because|caused by|due to)\b/iu.test(claim) && !/no technical cause/iu.test(claim),
  );
  return {
    wanted: question.facts.length,
    recalled: question.facts.length - missed.length,
    missed: missed.map((spellings) => spellings.join(" | ")),
    claims: answer.claims.length,
    wrongClaims,
    brokenCitations,
    falseCause: question.decoy === true && (blames || wrongClaims.length > 0),
    abstained: answer.status === "cannot",
  };
}
