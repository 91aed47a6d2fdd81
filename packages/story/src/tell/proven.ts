import type { Answer } from "../answer.ts";
import type { FindEvidence } from "../validate/evidence.ts";

/** An answer together with the evidence that its claims were checked against. */
export interface Proven {
  readonly answer: Answer;
  readonly find: FindEvidence;
}

const nothing: FindEvidence = () => [];

/** An answer without claims says why there are none. */
export const unproven = (answer: Answer): Proven => ({ answer, find: nothing });
