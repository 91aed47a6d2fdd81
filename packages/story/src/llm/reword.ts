import type { Answer, Claim } from "../answer.ts";
import type { Proven } from "../tell/proven.ts";
import { callModel, type Usage } from "./call.ts";
import { faultOf, rewordedClaim } from "./check.ts";
import type { Fetch } from "./load-model.ts";
import { repairPrompt, requestFor } from "./prompt.ts";
import { type Pseudonyms, pseudonymsFor } from "./pseudonyms.ts";
import { readProposals } from "./sentences.ts";
import type { LlmSettings } from "./settings.ts";

export interface RewordOptions {
  readonly proven: Proven;
  readonly settings: LlmSettings;
  /** `globalThis.fetch`, or one that records. */
  readonly fetch: Fetch;
  /** Each sentence as soon as it is proven. */
  readonly onClaim?: (claim: Claim) => void;
  readonly signal?: AbortSignal;
}

export interface LlmReport {
  readonly calls: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly cost?: { readonly amount: number; readonly currency: string };
  /** Sentences that were proposed and refused. */
  readonly refused: number;
  /** Why the narrator's own words are shown, if they are. */
  readonly fellBack?: string;
}

export interface Reworded {
  readonly answer: Answer;
  readonly report: LlmReport;
}

interface Attempt {
  readonly claims: readonly Claim[];
  readonly faults: readonly string[];
  readonly usage: Usage;
}

export const pseudonymsOf = ({ answer, find }: Proven, on: boolean): Pseudonyms =>
  pseudonymsFor(answer.claims, find, on);

async function attempt(
  options: RewordOptions,
  request: Parameters<typeof callModel>[0]["request"],
  pseudonyms: Pseudonyms,
): Promise<Attempt> {
  const { proven, settings, fetch, signal, onClaim } = options;
  const byId = new Map(proven.answer.claims.map((claim) => [claim.id, claim]));
  const claims: Claim[] = [];
  const faults: string[] = [];
  const proposals = readProposals();
  const judge = (found: ReturnType<typeof proposals.push>): void => {
    for (const proposal of found) {
      const text = pseudonyms.show(proposal.text).trim();
      const sources = proposal.from.flatMap((id) => byId.get(id) ?? []);
      const known = sources.length === proposal.from.length ? sources : [];
      const fault = faultOf({ text }, known);
      if (fault) {
        faults.push(fault);
        continue;
      }
      const claim = rewordedClaim(text, sources, `c${claims.length + 1}`);
      claims.push(claim);
      onClaim?.(claim);
    }
  };
  const usage = await callModel({
    settings,
    request,
    fetch,
    onText: (text) => judge(proposals.push(text)),
    ...(signal ? { signal } : {}),
  });
  judge(proposals.end());
  if (proposals.broken() > 0) faults.push("a line was not one of the JSON objects asked for");
  return { claims, faults, usage };
}

const reportOf = (
  { price }: LlmSettings,
  attempts: readonly Attempt[],
  calls: number,
  fellBack?: string,
): LlmReport => {
  const inputTokens = attempts.reduce((sum, { usage }) => sum + usage.inputTokens, 0);
  const outputTokens = attempts.reduce((sum, { usage }) => sum + usage.outputTokens, 0);
  return {
    calls,
    inputTokens,
    outputTokens,
    refused: attempts.reduce((sum, { faults }) => sum + faults.length, 0),
    ...(price
      ? {
          cost: {
            amount: (inputTokens * price.input + outputTokens * price.output) / 1e6,
            currency: price.currency,
          },
        }
      : {}),
    ...(fellBack ? { fellBack } : {}),
  };
};

/** More refused than shown is worth the one repair. */
const isPoor = ({ claims, faults }: Attempt): boolean =>
  claims.length === 0 || faults.length > claims.length;

/**
 * Lets a model choose and reword an answer's claims: one call, and one repair if most of it was
 * refused. Whatever goes wrong, the narrator's answer is returned at once.
 */
export async function reword(options: RewordOptions): Promise<Reworded> {
  const { proven, settings } = options;
  const { answer } = proven;
  if (answer.claims.length === 0) return { answer, report: reportOf(settings, [], 0) };
  const pseudonyms = pseudonymsOf(proven, settings.pseudonymise);
  const request = requestFor(answer.question, answer.claims, pseudonyms);
  const attempts: Attempt[] = [];
  let calls = 0;
  try {
    calls = 1;
    const first = await attempt(options, request, pseudonyms);
    attempts.push(first);
    if (isPoor(first)) {
      calls = 2;
      attempts.push(
        await attempt(options, repairPrompt(request, first.faults, pseudonyms), pseudonyms),
      );
    }
  } catch (error) {
    const reason = error instanceof Error ? error.name : "the call failed";
    return { answer, report: reportOf(settings, attempts, calls, reason) };
  }
  const best = attempts.toSorted((a, b) => b.claims.length - a.claims.length)[0];
  if (!best || best.claims.length === 0) {
    return { answer, report: reportOf(settings, attempts, calls, "nothing proposed was proven") };
  }
  return {
    answer: {
      ...answer,
      answer: best.claims.map((claim) => claim.text).join(" "),
      claims: best.claims,
      engine: { kind: "llm", model: settings.model },
    },
    report: reportOf(settings, attempts, calls),
  };
}
