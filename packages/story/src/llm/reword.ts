import type { Claim } from "../answer.ts";
import type { Proven } from "../tell/proven.ts";
import { callModel, type Usage } from "./call.ts";
import { faultOf, rewordedClaim } from "./check.ts";
import type { Fetch } from "./load-model.ts";
import { repairPrompt, requestFor } from "./prompt.ts";
import { type Pseudonyms, pseudonymsFor } from "./pseudonyms.ts";
import type { Spent } from "./report.ts";
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

interface Rewording {
  readonly claims: readonly Claim[];
  readonly spent: Spent;
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

/** More refused than shown is worth the one repair. */
const isPoor = ({ claims, faults }: Attempt): boolean =>
  claims.length === 0 || faults.length > claims.length;

/** Whatever a failed call threw: its kind, never its words, which may repeat a key. */
export const failureName = (error: unknown): string =>
  error instanceof Error ? error.name : "the call failed";

/**
 * Lets a model choose and reword an answer's claims: one call, and one repair if most of it was
 * refused. No claims come back if it fails, stalls or proposes nothing that is proven.
 */
export async function reword(options: RewordOptions): Promise<Rewording> {
  const { proven, settings } = options;
  const { answer } = proven;
  const pseudonyms = pseudonymsOf(proven, settings.pseudonymise);
  const request = requestFor(answer.question, answer.claims, pseudonyms);
  const attempts: Attempt[] = [];
  let calls = 1;
  let fellBack: string | undefined;
  try {
    const first = await attempt(options, request, pseudonyms);
    attempts.push(first);
    if (isPoor(first)) {
      calls = 2;
      const repair = repairPrompt(request, first.faults, pseudonyms);
      attempts.push(await attempt(options, repair, pseudonyms));
    }
  } catch (error) {
    fellBack = failureName(error);
  }
  const [best] = attempts.toSorted((a, b) => b.claims.length - a.claims.length);
  const claims = best?.claims ?? [];
  if (claims.length === 0) fellBack ??= "nothing proposed was proven";
  return {
    claims,
    spent: {
      calls,
      usages: attempts.map(({ usage }) => usage),
      refused: attempts.reduce((sum, { faults }) => sum + faults.length, 0),
      ...(claims.length === 0 && fellBack ? { fellBack } : {}),
    },
  };
}
